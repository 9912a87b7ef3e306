import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The revision of a content folder: the commit's first seven digits when nothing in it differs from that commit;
 * with `+` and a hash of what is there when something does; that hash alone outside git.
 */
export async function revisionOf(folder: string, hashes: readonly string[]): Promise<string> {
  const content = createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 7)
  try {
    const { stdout: commit } = await git(folder, 'log', '-1', '--format=%h', '--abbrev=7', '--', '.')
    if (!commit.trim()) return content
    const { stdout: changes } = await git(folder, 'status', '--porcelain', '--', '.')
    return changes.trim() ? `${commit.trim()}+${content}` : commit.trim()
  } catch {
    return content
  }
}

function git(folder: string, ...args: string[]) {
  return run('git', ['-C', folder, '--no-optional-locks', ...args], { timeout: 10_000, maxBuffer: 1 << 26 })
}

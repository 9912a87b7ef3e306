import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { blobs } from './blobs'
import { git } from './git'
import { commitOf } from './revision'

/** A file of the content folder that git takes for another one under a new name. */
export interface Renamed {
  /** Paths inside the content folder. */
  readonly from: string
  readonly to: string
  /** What it said under its old name, and what it says now. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * The files that were renamed between a revision and the files as they lie in the folder, committed or not. None where there
 * is no git. What branched off is held against the commit that both have in common.
 * @param since a branch, a tag or a commit; the last commit without it
 * @throws GitError where there is no such revision
 */
export async function renamedSince(folder: string, since?: string): Promise<Renamed[]> {
  const base = since === undefined ? 'HEAD' : await commonWith(folder, since)
  const scratch = await mkdtemp(join(tmpdir(), 'answerhouse-index-'))
  try {
    // Files that git doesn't know yet are made known in an index of our own, so that nothing changes in the repository.
    const index = join(scratch, 'index')
    const own = (await git(folder, ['rev-parse', '--git-path', 'index'])).toString().trim()
    await copyFile(resolve(folder, own), index)
    const env = { GIT_INDEX_FILE: index }
    await git(folder, ['add', '--intent-to-add', '--', '.'], { env })
    const how = ['--raw', '--no-abbrev', '--find-renames', '--diff-filter=R', '--relative', '-z']
    const out = await git(folder, ['diff', ...how, base, '--', '.'], { env })
    return await withTexts(folder, out.toString().split('\0'))
  } catch (error) {
    if (since !== undefined) throw error
    return []
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function commonWith(folder: string, since: string): Promise<string> {
  const commit = await commitOf(folder, since)
  const common = await git(folder, ['merge-base', commit, 'HEAD']).catch(() => commit)
  return common.toString().trim()
}

/** `:100644 100644 <old> <new> R090`, then both names. */
async function withTexts(folder: string, parts: readonly string[]): Promise<Renamed[]> {
  const found: { from: string; to: string; blob: string }[] = []
  for (let at = 0; at + 2 < parts.length; at += 3)
    found.push({ blob: parts[at]!.split(' ')[2] ?? '', from: parts[at + 1]!, to: parts[at + 2]! })
  const befores = await blobs(
    folder,
    found.map(({ blob }) => blob),
  )
  const all = await Promise.all(
    found.map(async ({ from, to }, at): Promise<Renamed[]> => {
      const [before, after] = [befores[at], await readFile(join(folder, to)).catch(() => undefined)]
      return before && after ? [{ from, to, before, after }] : []
    }),
  )
  return all.flat()
}

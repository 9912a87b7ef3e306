import { execFile } from 'node:child_process'

/** What git said when it would not do something; the message is for people. */
export class GitError extends Error {
  override readonly name = 'GitError'
  /**
   * @param code what it ended with, where it ran
   * @param out what it printed all the same
   */
  constructor(
    message: string,
    readonly code?: number,
    readonly out: Buffer = Buffer.alloc(0),
  ) {
    super(message)
  }
}

/** Bytes that one answer of git may have; and how long it may take, in milliseconds. */
const most = 1 << 30
const usualPatience = 60_000

/** What would point git somewhere else than at the folder that it is asked about. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE']

export interface GitOptions {
  readonly input?: string
  /** Milliseconds. */
  readonly patience?: number
  /** The folder is a repository itself: where it is torn, none around it is taken for it. */
  readonly isRoot?: boolean
  /** What git is told beside its arguments: who writes a commit. */
  readonly env?: Readonly<Record<string, string>>
  /** Told what it says while it works, in pieces as they come. */
  readonly onSaid?: (piece: string) => void
}

/**
 * Runs the git program in a folder, with nothing of the folder's own configuration being run (hooks, pagers, external
 * diffs), and gives what it prints. Arguments that come from outside stand behind `--end-of-options` or `--`.
 * @throws GitError where git is missing, the folder is in no repository, or it refuses.
 */
export function git(
  folder: string,
  args: readonly string[],
  { input = '', patience = usualPatience, isRoot = false, env = {}, onSaid }: GitOptions = {},
): Promise<Buffer> {
  const where = isRoot ? ['--git-dir=.git', '--work-tree=.'] : []
  const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-C', folder, ...where, '--no-pager', '--no-optional-locks', '--literal-pathspecs', ...safe, ...args],
      {
        encoding: 'buffer',
        maxBuffer: most,
        timeout: patience,
        env: { ...environment(), ...env },
      },
      (error, stdout, stderr) => (error ? reject(explained(error, stderr, stdout)) : resolve(stdout)),
    )
    if (onSaid) child.stderr?.on('data', (piece: Buffer) => onSaid(piece.toString()))
    // It may have gone before it read anything; then its exit says why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** Nothing is asked of anybody, and no protocol is spoken that could run a program (git's own `ext`, say). */
function environment(): NodeJS.ProcessEnv {
  const own = { ...process.env }
  for (const name of misleading) delete own[name]
  return {
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=20',
    ...own,
    GIT_ALLOW_PROTOCOL: 'https:ssh:file',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

function explained(error: Error & { code?: unknown }, stderr: Buffer, stdout: Buffer): GitError {
  if (error.code === 'ENOENT') return new GitError('The git program isn’t there. Install it.')
  const lines = stderr
    .toString()
    .trim()
    .split(/[\n\r]+/)
  const line = lines.find(each => /^(fatal|error): /.test(each)) ?? lines[0] ?? ''
  const message = line.replace(/^(fatal|error): /, '') || 'git did not answer.'
  return new GitError(message, typeof error.code === 'number' ? error.code : undefined, stdout)
}

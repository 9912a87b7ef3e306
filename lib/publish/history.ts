import { git } from './git'

/** A file as one commit left it. */
export interface Version {
  readonly commit: string
  /** When it was written. */
  readonly at: Date
  /** Who wrote it, as git knows them. */
  readonly by: string
  readonly bytes: Uint8Array
}

/** No more commits of one file are looked through. */
const most = 200
/** Files whose history is kept at hand. */
const heldFiles = 200

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.history')
const shared = globalThis as { [key]?: Map<string, Promise<readonly Version[]>> }

/**
 * The versions of a file of a content folder as git knows it, the newest first, also under names that it had before.
 * Empty where there is no git, no repository, or nothing was committed. It is read once for each revision.
 * @param file its path inside the content folder
 * @param revision of what is being served
 */
export function historyOf(folder: string, file: string, revision: string): Promise<readonly Version[]> {
  const held = (shared[key] ??= new Map<string, Promise<readonly Version[]>>())
  const name = [folder, file, revision].join('\0')
  const known = held.get(name)
  if (known) return known
  const found = read(folder, file).catch(() => [])
  held.set(name, found)
  const [oldest] = held.keys()
  if (held.size > heldFiles && oldest !== undefined) held.delete(oldest)
  return found
}

async function read(folder: string, file: string): Promise<Version[]> {
  const format = '--format=%x01%H%x02%aI%x02%aN%x02'
  const out = await git(folder, [
    'log',
    '--follow',
    '--name-only',
    '--relative',
    '-z',
    `--max-count=${most}`,
    format,
    '--',
    file,
  ])
  const commits = out.toString().split('\x01').slice(1).map(readCommit)
  const named = commits.filter(({ path }) => path !== '' && !path.includes('\n'))
  const bytes = await contents(
    folder,
    named.map(({ commit, path }) => `${commit}:./${path}`),
  )
  return named.flatMap(({ commit, at, by }, index) => {
    const text = bytes[index]
    return text ? [{ commit, at, by, bytes: text }] : []
  })
}

function readCommit(text: string) {
  const [commit = '', at = '', by = '', names = ''] = text.split('\x02')
  return { commit, at: new Date(at), by, path: names.replace(/^[\0\n]+/, '').split('\0')[0] ?? '' }
}

/** What stands at each of these names, in one run of git; undefined for what is gone there. */
async function contents(folder: string, names: readonly string[]): Promise<(Uint8Array | undefined)[]> {
  if (names.length === 0) return []
  const out = await git(folder, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  let at = 0
  return names.map(() => {
    const end = out.indexOf(10, at)
    const [, type, size] = out.subarray(at, end).toString().split(' ')
    if (type !== 'blob') {
      at = end + 1
      return undefined
    }
    const bytes = out.subarray(end + 1, end + 1 + Number(size))
    at = end + Number(size) + 2
    return bytes
  })
}

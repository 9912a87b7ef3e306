import { blobs } from '../blobs'
import { git } from '../git'
import { logFormat, readLog, type Logged } from './log'

/** A file as one commit left it. */
export interface Version {
  readonly commit: string
  /** When it was written. */
  readonly at: Date
  /** Who wrote it, as git knows them. */
  readonly by: string
  /** What they said of it, in one line. */
  readonly why: string
  /** Its path inside the content folder, as it was then. */
  readonly file: string
  readonly bytes: Uint8Array
  /** As that commit found it; absent where it came new. */
  readonly before?: { readonly file: string; readonly bytes: Uint8Array }
  /** The copy of the repository holds nothing from before: who wrote what and when is not known. */
  readonly cut?: true
}

/** No more commits of one file are looked through. */
export const most = 200
/** Files whose history is kept at hand. */
const heldFiles = 60

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.history')
const shared = globalThis as { [key]?: Map<string, Promise<readonly Version[]>> }

/**
 * The versions of a file of a content folder as git knows it, the newest first, also under names that it had before, back to
 * where it was taken away, if it was. Empty where there is no git, no repository, or nothing was committed. It is read once
 * for each revision.
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
  const asked = await git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
  const [shallow = '', prefix = ''] = asked.toString().split('\n')
  // No commit stands before one that follows from it, whatever its clock said.
  const how = ['--follow', '--date-order', '--raw', '--cc', '--no-abbrev', '--relative', '-z']
  const out = await git(folder, ['log', ...how, `--max-count=${most}`, logFormat, '--', file])
  const logged = readLog(out.toString(), prefix)
  const gone = logged.findIndex(({ after }) => !after)
  return withBytes(folder, gone < 0 ? logged : logged.slice(0, gone), shallow === 'true')
}

async function withBytes(folder: string, logged: readonly Logged[], isShallow: boolean): Promise<Version[]> {
  const names = [
    ...new Set(logged.flatMap(({ before, after }) => [before, after].flatMap(s => s?.blob ?? []))),
  ]
  const bytes = await blobs(folder, names)
  const held = new Map(names.map((name, at) => [name, bytes[at]]))
  const sideOf = (side: Logged['after']) => {
    const found = side && held.get(side.blob)
    return found && { file: side.file, bytes: found }
  }
  return logged.flatMap(({ commit, at, by, why, isRoot, ...sides }): Version[] => {
    const [after, before] = [sideOf(sides.after), sideOf(sides.before)]
    const cut = isShallow && isRoot
    return after ? [{ commit, at, by, why, ...after, ...(before && { before }), ...(cut && { cut }) }] : []
  })
}

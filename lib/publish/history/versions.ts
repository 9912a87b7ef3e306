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

interface Held {
  readonly head: string
  readonly versions: Promise<readonly Version[]>
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.history')
const shared = globalThis as { [key]?: Map<string, Held> }

/**
 * The versions of a file of a content folder as git knows it, the newest first, also under names that it had before, back to
 * where it was taken away, if it was. Empty where there is no git, no repository, or nothing was committed. It is read once,
 * and again when a commit changed the file.
 * @param file its path inside the content folder
 * @param head the commit that is checked out, by its full name
 */
export async function historyOf(folder: string, file: string, head: string): Promise<readonly Version[]> {
  const all = (shared[key] ??= new Map<string, Held>())
  const name = `${folder}\0${file}`
  const known = all.get(name)
  if (known?.head === head) return known.versions
  const isSame = known !== undefined && (await isUntouched(folder, file, known.head, head))
  const versions = isSame ? known.versions : read(folder, file).catch(() => [])
  all.delete(name)
  all.set(name, { head, versions })
  const [oldest] = all.keys()
  if (all.size > heldFiles && oldest !== undefined) all.delete(oldest)
  return versions
}

/** Whether one commit leads to another, and none between them changed a file: that is known far sooner than all of its history. */
async function isUntouched(folder: string, file: string, from: string, to: string): Promise<boolean> {
  try {
    await git(folder, ['merge-base', '--is-ancestor', '--end-of-options', from, to])
    const range = ['--end-of-options', to, `^${from}`]
    return (await git(folder, ['rev-list', '--max-count=1', ...range, '--', file])).length === 0
  } catch {
    return false
  }
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

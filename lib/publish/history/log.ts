/** What one commit did to a file, as `git log --raw` says it. Objects are full names. */
export interface Logged {
  readonly commit: string
  readonly at: Date
  readonly by: string
  readonly why: string
  readonly isRoot: boolean
  /** Its path then, and the object that it was; absent where it was taken away. */
  readonly after?: { readonly file: string; readonly blob: string }
  readonly before?: { readonly file: string; readonly blob: string }
}

/** Ends of a line are bytes of 0, which stand in no name, path or message. */
export const logFormat = '--format=%x00%H%x00%aI%x00%aN%x00%s%x00%P'

/** Regular files; a symbolic link or another repository is no document. */
const regular = /^100/

/**
 * Reads what `git log -z --raw --cc --no-abbrev` prints with `logFormat`. A merge is told where the
 * file is that of neither side, against what it was merged into.
 * @param prefix the content folder inside the repository, '' or with a `/` at its end
 */
export function readLog(out: string, prefix: string): Logged[] {
  const parts = out.split('\0')
  const found: Logged[] = []
  let at = 0
  while (at < parts.length) {
    if (!/^\n?[\da-f]{40,64}$/.test(parts[at]!)) {
      at++
      continue
    }
    const [commit = '', day = '', by = '', why = '', parents = ''] = parts.slice(at, at + 5)
    at += 5
    const common = { commit: commit.trim(), at: new Date(day), by, why, isRoot: parents === '' }
    // Between a merge and its files stands nothing, once.
    if (parts[at] === '' && parts[at + 1]?.startsWith(':')) at++
    while (/^\n?:/.test(parts[at] ?? '')) {
      const entry = entryOf(parts.slice(at, at + 3), prefix)
      at += entry.length
      found.push({ ...common, ...entry.sides })
    }
  }
  return found
}

/** Modes, objects, and what happened (`:100644 100644 old new M`); one more of each for each further parent of a merge. */
function entryOf([head = '', path = '', second = '']: readonly string[], prefix: string) {
  const parents = /^\n?(:+)/.exec(head)?.[1]?.length ?? 1
  const words = head.replace(/^\n?:+/, '').split(' ')
  const [modes, names] = [words.slice(0, parents + 1), words.slice(parents + 1, 2 * parents + 2)]
  const status = words[2 * parents + 2] ?? ''
  const isMoved = parents === 1 && /^[RC]/.test(status)
  // Of a merge git tells the path from the root of the repository.
  const file = parents > 1 && path.startsWith(prefix) ? path.slice(prefix.length) : path
  const side = (mode: string | undefined, blob: string | undefined, name: string) =>
    regular.test(mode ?? '') && blob ? { file: name, blob } : undefined
  const before = side(modes[0], names[0], file)
  const after = side(modes.at(-1), names.at(-1), isMoved ? second : file)
  return { length: isMoved ? 3 : 2, sides: { ...(before && { before }), ...(after && { after }) } }
}

import { git } from '../git'

/** Who wrote a line last. */
export interface LineOrigin {
  readonly commit: string
  readonly at: Date
  readonly by: string
  readonly why: string
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.blame')
const shared = globalThis as { [key]?: Map<string, Promise<readonly LineOrigin[]>> }
/** Versions of files that are kept at hand. */
const most = 200

/**
 * Who wrote each line of a file last, as it was at a commit; line 1 first. Spaces alone make nobody the writer of a line. Empty
 * where git can't say.
 * @param file its path inside the content folder then
 */
export function blameOf(folder: string, file: string, commit: string): Promise<readonly LineOrigin[]> {
  const held = (shared[key] ??= new Map<string, Promise<readonly LineOrigin[]>>())
  const name = [folder, file, commit].join('\0')
  const known = held.get(name)
  if (known) return known
  const found = git(folder, ['blame', '--porcelain', '-w', commit, '--', file]).then(
    out => readBlame(out.toString()),
    () => [],
  )
  held.set(name, found)
  const [oldest] = held.keys()
  if (held.size > most && oldest !== undefined) held.delete(oldest)
  return found
}

/** `git blame --porcelain` tells of a commit once, before its first line; a line's own words stand behind a tab. */
function readBlame(out: string): LineOrigin[] {
  const told = new Map<string, Map<string, string>>()
  const lines: string[] = []
  let current = ''
  for (const line of out.split('\n')) {
    if (line.startsWith('\t')) lines.push(current)
    else {
      const head = /^([\da-f]{40,64}) \d+ \d+/.exec(line)?.[1]
      if (head) {
        current = head
        if (!told.has(current)) told.set(current, new Map())
      } else {
        const space = line.indexOf(' ')
        told.get(current)?.set(line.slice(0, space), line.slice(space + 1))
      }
    }
  }
  return lines.map(commit => {
    const facts = told.get(commit)
    const at = new Date(Number(facts?.get('author-time') ?? 0) * 1000)
    return { commit, at, by: facts?.get('author') ?? '', why: facts?.get('summary') ?? '' }
  })
}

import { ProposeError } from './model'
import type { Repository } from './repository'

/**
 * Writes a tree that has other bytes in some files, or lacks them, and is otherwise like a given one. Neither an index nor
 * a working copy is needed for it.
 * @param files paths in the repository → the text, undefined where the file is to go
 * @returns the name of the new tree
 */
export async function writeTree(
  { run }: Repository,
  tree: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<string> {
  const written = new Map<string, string | undefined>()
  for (const [path, text] of files) written.set(path, text === undefined ? undefined : await blob(text))
  return (await rewrite(tree, written)) ?? (await run(['mktree'])).toString().trim()

  async function blob(text: string): Promise<string> {
    return (await run(['hash-object', '-w', '--stdin'], { input: text })).toString().trim()
  }

  /** Undefined where nothing is left of a folder. */
  async function rewrite(
    from: string | undefined,
    wanted: ReadonlyMap<string, string | undefined>,
  ): Promise<string | undefined> {
    const entries = from === undefined ? new Map<string, string>() : await list(from)
    const folders = new Map<string, Map<string, string | undefined>>()
    for (const [path, name] of wanted) {
      const [first = '', rest] = path.split(/\/(.*)/s, 2)
      const before = entries.get(first)
      if (rest !== undefined) folders.set(first, (folders.get(first) ?? new Map()).set(rest, name))
      else if (name === undefined) entries.delete(first)
      else entries.set(first, `${modeOf(before, path)} blob ${name}`)
    }
    for (const [folder, inside] of folders) {
      const before = entries.get(folder)
      const [, type, name] = before?.split(' ') ?? []
      if (before !== undefined && type !== 'tree') throw new ProposeError(`“${folder}” is a file there.`)
      const after = await rewrite(name, inside)
      if (after === undefined) entries.delete(folder)
      else entries.set(folder, `040000 tree ${after}`)
    }
    if (entries.size === 0) return undefined
    const input = [...entries].map(([name, what]) => `${what}\t${name}\0`).join('')
    return (await run(['mktree', '-z'], { input })).toString().trim()
  }

  async function list(from: string): Promise<Map<string, string>> {
    const listed = await run(['ls-tree', '-z', '--full-tree', from])
    const lines = listed.toString().split('\0').filter(Boolean)
    return new Map(lines.map(line => line.split(/\t(.*)/s, 2)).map(([what = '', name = '']) => [name, what]))
  }
}

/** A file stays what it was; what isn't a plain file is not written through. */
function modeOf(before: string | undefined, path: string): string {
  const [mode = '100644', type = 'blob'] = before?.split(' ') ?? []
  if (type !== 'blob' || mode === '120000') throw new ProposeError(`“${path}” is no plain file there.`)
  return mode
}

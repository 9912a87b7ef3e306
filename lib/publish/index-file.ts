import { closeSync, fstatSync, openSync, read } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Index, loadIndex, type SearchDocument } from '../search'

const program = fileURLToPath(new URL('../search', import.meta.url))
const readAt = promisify(read)

/**
 * The index that stands in a file from a byte on.
 * @param made what its documents are known by
 * @returns undefined where there is no file, or none that can be used
 */
export async function readIndex(
  path: string,
  documents: readonly SearchDocument[],
  { made, from = 0 }: { readonly made: string; readonly from?: number },
): Promise<Index | undefined> {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const opened = file
    // What a shorter file than it was has no bytes for stays empty, and its sums are wrong.
    const read = (into: Uint8Array, at: number) => readAt(opened, into, 0, into.length, from + at)
    return await loadIndex({ size: fstatSync(file).size - from, read }, documents, made)
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** A hash of the code that makes an index: what other code made is made anew. Undefined without the code. */
export async function searchVersion(): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for (const name of (await readdir(program, { recursive: true })).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(await readFile(join(program, name)))
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Good, Memory, Snapshot } from '../content'
import { type Index, searchDocuments } from '../search'
import { readIndex } from './index-file'
import { bytesOf, headerBytes, headerOf, isWhole, type Row, savedName, sumOf, versions } from './saved-file'
import { type Entry, goodOf, valueOf } from './saved-lines'

/** What was being served: of each file its version, and how it is found. */
export interface Saved {
  readonly good: Good
  /** Of the files in which it stands; nothing where another program read them. */
  readonly memory: Memory
  /** The index that was saved with it, for the snapshot that it makes; none where that is of another program. */
  readonly index: (snapshot: Snapshot) => Promise<Index | undefined>
  readonly isLearned: boolean
}

/** What was saved is of a program that kept it otherwise, or it is not whole; the message is for people. */
export class SavedError extends Error {}

/**
 * What was saved; undefined where nothing was.
 * @throws SavedError where it can't be used
 */
export async function loadSaved(folder: string): Promise<Saved | undefined> {
  const path = join(folder, savedName)
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { shape, reader, search, sum, table, length, isLearned } = await headerOf(file)
    const own = await versions()
    if (shape !== own.shape) throw new SavedError('It was saved by another version of the program.')
    const rows = await bytesOf(file, table, length)
    if (sumOf(rows) !== sum) throw new SavedError('It is not whole.')
    const [first, ...lines] = await linesOf(file, valueOf(rows) as Row[])
    const { good, memory } = goodOf(first as Parameters<typeof goodOf>[0], (lines as Entry[][]).flat())
    const at = { made: sum, from: table + length }
    return {
      good,
      memory: reader === own.reader ? memory : new Map(),
      index: async snapshot =>
        search === own.search ? readIndex(path, searchDocuments(snapshot), at) : undefined,
      isLearned,
    }
  } catch (error) {
    throw error instanceof SavedError ? error : new SavedError('It can’t be read.')
  } finally {
    await file.close()
  }
}

/** What the lines say. While one is understood here, it is summed on another thread, and the next one is read. */
async function linesOf(file: FileHandle, rows: readonly Row[]): Promise<unknown[]> {
  const sums: Promise<boolean>[] = []
  const values: unknown[] = []
  let from = headerBytes
  const next = (row: Row | undefined) => {
    const begin = from
    from += row?.[0] ?? 0
    return row && bytesOf(file, begin, row[0])
  }
  let coming = next(rows[0])
  for (const [at, row] of rows.entries()) {
    const line = (await coming) ?? Buffer.alloc(0)
    coming = next(rows[at + 1])
    sums.push(isWhole(line, row))
    values.push(valueOf(line))
  }
  const areRight = await Promise.all(sums)
  if (areRight.includes(false)) throw new SavedError('It is not whole.')
  return values
}

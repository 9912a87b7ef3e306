import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Good, Memory, Snapshot } from '../content'
import { type Index, searchDocuments } from '../search'
import { readIndex } from './index-file'
import {
  bytesOf,
  headerBytes,
  headerOf,
  isWhole,
  type Row,
  savedName,
  sumOf,
  versions,
  type Written,
  type WrittenFile,
} from './saved-file'
import { entriesIn, goodOf, valueOf } from './saved-lines'

/** What was being served: of each file its version, and how it is found. */
export interface Saved {
  readonly good: Good
  /** Of the files in which it stands; nothing where another program read them. */
  readonly memory: Memory
  /** The index that was saved with it, for the snapshot that it makes; none where that is of another program. */
  readonly index: (snapshot: Snapshot) => Promise<Index | undefined>
  readonly isLearned: boolean
  readonly written: WrittenFile
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
    const [first = none, ...others] = await linesOf(file, valueOf(rows) as Row[])
    const lines = writtenIn(others, headerBytes + first.length, (valueOf(rows) as Row[]).slice(1))
    const { good, memory } = goodOf(
      first,
      [...lines.values()].flatMap(({ entries }) => entries),
    )
    const at = { made: sum, from: table + length }
    return {
      good,
      memory: reader === own.reader ? memory : new Map(),
      index: async snapshot =>
        search === own.search ? readIndex(path, searchDocuments(snapshot), at) : undefined,
      isLearned,
      written: { sum, lines },
    }
  } catch (error) {
    throw error instanceof SavedError ? error : new SavedError('It can’t be read.')
  } finally {
    await file.close()
  }
}

const none = Buffer.alloc(0)

/** Documents, two lines each time. */
function writtenIn(lines: readonly Buffer[], begin: number, rows: readonly Row[]): Map<string, Written> {
  const found = new Map<string, Written>()
  let from = begin
  for (let at = 0; at < lines.length; at += 2) {
    const [documents = none, bodies = none] = lines.slice(at, at + 2)
    const entries = entriesIn(documents, bodies)
    found.set(entries[0]?.[0].file ?? '', { entries, from, rows: rows.slice(at, at + 2) })
    from += documents.length + bodies.length
  }
  return found
}

/** The lines, all of them whole. They are summed on other threads, while the next ones are read. */
async function linesOf(file: FileHandle, rows: readonly Row[]): Promise<Buffer[]> {
  const lines: Buffer[] = []
  const areWhole: Promise<boolean>[] = []
  let from = headerBytes
  for (const row of rows) {
    const line = await bytesOf(file, from, row[0])
    from += row[0]
    lines.push(line)
    areWhole.push(isWhole(line, row))
  }
  if ((await Promise.all(areWhole)).includes(false)) throw new SavedError('It is not whole.')
  return lines
}

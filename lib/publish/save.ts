import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Good, Memory } from '../content'
import { type Index, saveIndex } from '../search'
import {
  bytesOf,
  headerBytes,
  headerLine,
  headerOf,
  isWhole,
  type Row,
  savedName,
  sumOf,
  versions,
  type Written,
  type WrittenFile,
} from './saved-file'
import { entriesOf, type Entry, firstOf, lineOf, linesOf } from './saved-lines'

/** What is served, to be saved. */
export interface ToSave {
  readonly good: Good
  readonly memory: Memory
  readonly index: Index
  readonly isLearned: boolean
}

/**
 * What saves what is served, and its index, as one file with checksums: a start without the source serves it, and a start
 * with a broken one knows what was right. A full disk is no reason to stop.
 * @param opened what is there already
 */
export function saver(folder: string, opened?: WrittenFile): (what: ToSave) => Promise<void> {
  const [path, temporary] = [join(folder, savedName), join(folder, `${savedName}.new`)]
  let last = opened
  return async what => {
    let before: FileHandle | undefined
    let file: FileHandle | undefined
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      before = last && (await open(path).catch(() => undefined))
      const header = before && (await headerOf(before).catch(() => undefined))
      const known = last && header?.sum === last.sum ? last.lines : new Map()
      file = await open(temporary, 'w', 0o600)
      const written = await write(file, what, { before, known })
      await file.sync()
      await file.close()
      await rename(temporary, path)
      last = written
    } catch (error) {
      console.error('What is served could not be saved.', error)
      await file?.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    } finally {
      await before?.close()
    }
  }
}

async function write(
  file: FileHandle,
  { good, memory, index, isLearned }: ToSave,
  { before, known }: { before: FileHandle | undefined; known: ReadonlyMap<string, Written> },
): Promise<WrittenFile> {
  const lines = new Map<string, Written>()
  const rows: Row[] = []
  let from = headerBytes
  const put = async (line: Buffer, row: Row = [line.length, sumOf(line)]) => {
    await file.write(line, 0, line.length, from)
    rows.push(row)
    from += line.length
    return row
  }
  await put(lineOf(firstOf(good)))
  for (const entries of entriesOf(good, memory)) {
    const name = entries[0]?.[0].file ?? ''
    const same = known.get(name)
    const begin = from
    const kept = before && same && isSame(same.entries, entries) && (await linesAt(before, same))
    const own: Row[] = []
    if (kept) for (const [at, line] of kept.entries()) own.push(await put(line, same.rows[at]))
    else for (const line of linesOf(entries)) own.push(await put(line))
    lines.set(name, { entries, from: begin, rows: own })
  }
  const table = lineOf(rows)
  const sum = sumOf(table)
  await file.write(table, 0, table.length, from)
  const saved = new Uint8Array(saveIndex(index, sum))
  await file.write(saved, 0, saved.length, from + table.length)
  const header = { ...(await versions()), isLearned, sum, table: from, length: table.length }
  await file.write(headerLine(header), 0)
  return { sum, lines }
}

/** Lines as they were written; undefined where a disk harmed them since. */
async function linesAt(file: FileHandle, { from, rows }: Written): Promise<Buffer[] | undefined> {
  const lines: Buffer[] = []
  let at = from
  for (const row of rows) {
    const line = await bytesOf(file, at, row[0])
    if (!(await isWhole(line, row))) return undefined
    lines.push(line)
    at += row[0]
  }
  return lines
}

function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(([one, stamp], i) => one === b[i]?.[0] && stamp === b[i]?.[1])
}

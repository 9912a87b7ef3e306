import { createHash, webcrypto } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Good, type Memory, readerVersion, shapeVersion, type Snapshot } from '../content'
import { type Index, saveIndex, searchDocuments } from '../search'
import { readIndex, searchVersion } from './index-file'
import { linesOf, readLines } from './saved-lines'

const savedName = 'served.house'
/** The first line is never longer. Bytes. */
const mostHeader = 1024

/** The first line: of which programs the others are, and their sum. */
interface Header {
  readonly shape: string
  readonly reader: string
  readonly search: string | undefined
  /** Whether search has learned from the documents. */
  readonly isLearned: boolean
  /** SHA-256 of the lines after this one, 64 hex digits, and their length in bytes; the index comes after them. */
  readonly sum: string
  readonly length: string
}

/** What is served, to be saved. */
export interface ToSave {
  readonly good: Good
  readonly memory: Memory
  readonly index: Index
  readonly isLearned: boolean
}

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
 * Saves what is served, and its index, as one file with a checksum: a start without the source serves it, and a start with a
 * broken one knows what was right. A full disk is no reason to stop.
 */
export async function save(folder: string, { good, memory, index, isLearned }: ToSave): Promise<void> {
  const temporary = join(folder, `${savedName}.new`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(temporary, 'w', 0o600)
    try {
      const hash = createHash('sha256')
      const made = await versions()
      const header = (sum: string, length: number) =>
        `${JSON.stringify({ ...made, isLearned, sum, length: String(length).padStart(15) } satisfies Header)}\n`
      let length = 0
      await file.writeFile(header('0'.repeat(64), 0))
      for (const bytes of linesOf(good, memory)) {
        hash.update(bytes)
        length += bytes.length
        await file.writeFile(bytes)
      }
      const sum = hash.digest('hex')
      await file.writeFile(new Uint8Array(saveIndex(index, sum)))
      await file.write(header(sum, length), 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(folder, savedName))
  } catch (error) {
    console.error('What is served could not be saved.', error)
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/**
 * What was saved; undefined where nothing was.
 * @throws SavedError where it can't be used
 */
export async function loadSaved(folder: string): Promise<Saved | undefined> {
  const path = join(folder, savedName)
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { header, begin } = await headerOf(file)
    const { shape, reader, search } = await versions()
    if (header.shape !== shape) throw new SavedError('It was saved by another version of the program.')
    const length = Number(header.length)
    const body = await bytesOf(file, begin, length)
    // On another thread, while this one reads; nothing of it is used before.
    const summed = webcrypto.subtle.digest('SHA-256', body)
    const { good, memory } = readLines(body)
    if (Buffer.from(await summed).toString('hex') !== header.sum) throw new SavedError('It is not whole.')
    const at = { made: header.sum, from: begin + length }
    return {
      good,
      memory: header.reader === reader ? memory : new Map(),
      index: async snapshot =>
        header.search === search ? readIndex(path, searchDocuments(snapshot), at) : undefined,
      isLearned: header.isLearned,
    }
  } catch (error) {
    throw error instanceof SavedError ? error : new SavedError('It can’t be read.')
  } finally {
    await file.close()
  }
}

async function versions(): Promise<Pick<Header, 'shape' | 'reader' | 'search'>> {
  const [shape, reader, search] = await Promise.all([shapeVersion(), readerVersion(), searchVersion()])
  return { shape, reader, search }
}

async function headerOf(file: FileHandle): Promise<{ header: Header; begin: number }> {
  const bytes = await bytesOf(file, 0, mostHeader)
  const begin = bytes.indexOf(10) + 1
  return { header: JSON.parse(bytes.toString('utf8', 0, begin)) as Header, begin }
}

/** Fewer than asked for where the file ends. */
async function bytesOf(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let at = 0
  for (;;) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at)
    at += bytesRead
    if (bytesRead === 0 || at === length) return bytes.subarray(0, at)
  }
}

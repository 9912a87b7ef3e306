import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Good, shapeVersion, type Snapshot } from '../content'
import { type Index, loadIndex, saveIndex, searchDocuments } from '../search'

const savedName = 'served.house'
/** Documents that are written in one go: others get their turn in between. */
const portion = 200

interface Header {
  readonly shape: string
  /** SHA-256 of the lines after this one, 64 hex digits, and their length in bytes; the index comes after them. */
  readonly sum: string
  readonly length: number
}

/** What was being served: of each file its version, and how it is found. */
export interface Saved {
  readonly good: Good
  /** The index that was saved with it, for the snapshot that it makes; none where that is of another program. */
  readonly index: (snapshot: Snapshot) => Promise<Index | undefined>
}

/**
 * Saves what is served, and its index, as one file with a checksum: a start without the source serves it, and a start with a
 * broken one knows what was right. A full disk is no reason to stop.
 */
export async function save(folder: string, good: Good, index: Index): Promise<void> {
  const temporary = join(folder, `${savedName}.new`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(temporary, 'w', 0o600)
    try {
      const shape = await shapeVersion()
      const hash = createHash('sha256')
      const header = (sum: string, length: number) =>
        `${JSON.stringify({ shape, sum, length: String(length).padStart(15) })}\n`
      let length = 0
      await file.writeFile(header('0'.repeat(64), 0))
      for (const part of lines(good)) {
        const bytes = Buffer.from(part)
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

/** What was saved; undefined where nothing was, or it is not whole, or of another program. */
export async function loadSaved(folder: string): Promise<Saved | undefined> {
  try {
    const bytes = await readFile(join(folder, savedName))
    const begin = bytes.indexOf(10) + 1
    const { shape, sum, length } = JSON.parse(bytes.toString('utf8', 0, begin)) as Header
    const end = begin + Number(length)
    const body = bytes.subarray(begin, end)
    if (shape !== (await shapeVersion()) || createHash('sha256').update(body).digest('hex') !== sum)
      return undefined
    const good = goodOf(body.toString())
    const index = async (snapshot: Snapshot) =>
      loadIndex(new Uint8Array(bytes.subarray(end)).buffer, searchDocuments(snapshot), sum)
    return { good, index }
  } catch {
    return undefined
  }
}

/** The first line has what there is but one of, each other some documents. */
function* lines(good: Good): Generator<string> {
  const { parsed, texts, older, asked, images, ...rest } = good
  const plain = [...texts].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')])
  const first = { ...rest, texts: plain, older: [...older], asked: [...asked], images: [...images] }
  yield `${JSON.stringify(first)}\n`
  const all = [...parsed]
  for (let at = 0; at < all.length; at += portion) yield `${JSON.stringify(all.slice(at, at + portion))}\n`
}

type Line = Omit<Good, 'parsed' | 'texts' | 'older' | 'asked' | 'images'> & {
  readonly texts: readonly (readonly [string, string])[]
  readonly older: Iterable<[string, { revision: string; at: string }]>
  readonly asked: Iterable<string>
  readonly images: Iterable<[string, { width: number; height: number }]>
}

function goodOf(text: string): Good {
  const [first = '', ...portions] = text.split('\n').filter(line => line !== '')
  const { texts, older, asked, images, ...rest } = JSON.parse(first) as Line
  return {
    ...rest,
    parsed: new Map(portions.flatMap(line => JSON.parse(line) as [string, never][])),
    texts: new Map(texts.map(([file, bytes]) => [file, new Uint8Array(Buffer.from(bytes, 'base64'))])),
    older: new Map(older),
    asked: new Set(asked),
    images: new Map(images),
  }
}

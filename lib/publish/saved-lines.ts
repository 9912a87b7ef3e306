import { type Body, type Good, type Memory, withBodyLater } from '../content'

/** The first line: what there is but one of. */
type First = Omit<Good, 'parsed' | 'texts' | 'older' | 'asked' | 'images' | 'attachments'> & {
  readonly texts: readonly (readonly [string, string])[]
  readonly older: readonly [string, { revision: string; at: string }][]
  readonly asked: readonly string[]
  readonly images: readonly [string, { width: number; height: number }][]
  readonly attachments: readonly [string, { hash: string; flaw?: string }][]
}
type Parsed = Good['parsed'] extends ReadonlyMap<string, infer One> ? One : never

/** A document, and what its folder says of its file. */
export type Entry = readonly [Parsed, string?]

/** Each line is JSON, one byte a character: read twice as fast as UTF-8. */
export function lineOf(what: unknown): Buffer {
  const text = JSON.stringify(what).replace(/[^\0-\xff]/g, escaped)
  return Buffer.from(`${text}\n`, 'latin1')
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export function valueOf(line: Buffer, from = 0, to = line.length): unknown {
  return JSON.parse(line.toString('latin1', from, to))
}

/** How long a body is, in bytes, after each document, none where there is none. */
type Row = readonly [parsed: object, stamp: string | null, body: number]

/** Documents as two lines: all but their bodies, and these one after the other. */
export function linesOf(entries: readonly Entry[]): [Buffer, Buffer] {
  const bodies = entries.map(([{ document }]) => (document ? lineOf(document.body) : empty))
  const rows = entries.map(([one, stamp = null], at): Row => {
    const document = one.document && { ...one.document, body: undefined }
    return [{ ...one, document }, stamp, bodies[at]?.length ?? 0]
  })
  return [lineOf(rows), Buffer.concat(bodies)]
}

const empty = Buffer.alloc(0)

/** Reads what `linesOf` gave; each body when somebody asks for it. */
export function entriesIn(rows: Buffer, bodies: Buffer): Entry[] {
  let from = 0
  return (valueOf(rows) as [Parsed, string | null, number][]).map(([one, stamp, length]) => {
    const [begin, end] = [from, (from += length)]
    const body = () => valueOf(bodies, begin, end) as Body
    const parsed = one.document ? { ...one, document: withBodyLater(one.document, body) } : one
    return stamp === null ? [parsed] : [parsed, stamp]
  })
}

export function firstOf(good: Good): First {
  const { texts, older, asked, images, attachments, ...others } = good
  const { parsed: _, ...rest } = others
  const plain = [...texts].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')] as const)
  const lists = { older: [...older], asked: [...asked], images: [...images], attachments: [...attachments] }
  return { ...rest, ...lists, texts: plain }
}

/** Documents of each line after the first, some hundred. Where a line ends only the names of its files say. */
export function* entriesOf({ parsed, older }: Good, memory: Memory): Generator<readonly Entry[]> {
  let some: Entry[] = []
  for (const one of parsed.values()) {
    const known = memory.get(one.file)
    // What stands here for fewer readers than its file says, or is older than that, says nothing of the file.
    const isFile = known?.parsed === one && !older.has(one.file)
    some.push(isFile ? [one, known.stamp] : [one])
    if (!endsLine(one.file) && some.length < most) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** One name in so many ends a line; and a line never has more than twice as many. */
const usual = 128
const most = 2 * usual

function endsLine(file: string): boolean {
  let sum = 0
  for (let at = 0; at < file.length; at++) sum = (Math.imul(sum, 31) + file.charCodeAt(at)) | 0
  return sum % usual === 0
}

/** What was served, and what is known of the files in which it stands. */
export function goodOf(line: Buffer, entries: readonly Entry[]): { good: Good; memory: Memory } {
  const { texts, older, asked, images, attachments, ...rest } = valueOf(line) as First
  const parsed = new Map<string, Parsed>()
  const memory: Memory = new Map()
  for (const [one, stamp] of entries) {
    parsed.set(one.file, one)
    if (stamp !== undefined) memory.set(one.file, { stamp, hash: one.hash, parsed: one })
  }
  const good = {
    ...rest,
    parsed,
    texts: new Map(texts.map(([file, text]) => [file, new Uint8Array(Buffer.from(text, 'base64'))])),
    older: new Map(older),
    asked: new Set(asked),
    images: new Map(images),
    attachments: new Map(attachments),
  }
  return { good, memory }
}

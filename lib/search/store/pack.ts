import { Checksum } from './checksum'
import { aligned, type Arrays, type arrays, beginning, headerAt, type Place, summedFrom } from './layout'
import { codesOf } from './text'

/** Longer texts are kept as arrays of their characters: nothing long is parsed. */
const longText = 200

/** Plain data (objects, lists, texts, finite numbers, typed arrays) as one buffer; arrays as they lie in memory. */
export function pack(format: number, data: unknown): ArrayBuffer {
  const placed = new Map<unknown, Place>()
  const parts: Arrays[] = []
  let length = 0
  const place = (key: unknown, read: () => Arrays, text?: true): Place => {
    const known = placed.get(key)
    if (known) return known
    const array = read()
    const made: Place = {
      $: array.constructor.name as keyof typeof arrays,
      at: length,
      length: array.length,
      ...(text && { text }),
    }
    placed.set(key, made)
    parts.push(array)
    length += aligned(array.byteLength)
    return made
  }
  const header = new TextEncoder().encode(
    JSON.stringify(data, (_, value: unknown) => {
      if (ArrayBuffer.isView(value)) return place(value, () => value as Arrays)
      if (typeof value === 'string' && value.length > longText)
        return place(value, () => codesOf(value), true)
      return isObject(value) ? inOrder(value) : value
    }),
  )
  const begin = aligned(headerAt + header.length)
  const file = new ArrayBuffer(begin + length)
  const bytes = new Uint8Array(file)
  bytes.set(header, headerAt)
  let at = begin
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += aligned(part.byteLength)
  }
  const words = new Int32Array(file)
  const sum = (from: number, to: number) => new Checksum().add(words, from / 4, to / 4).finish()
  words.set([...sum(begin, file.byteLength), header.length], summedFrom / 4)
  words.set([...beginning(format, file.byteLength, begin), ...sum(summedFrom, begin)])
  return file
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equal data are equal files, in whatever order its fields were set. */
const inOrder = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

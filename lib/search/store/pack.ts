import { checksum } from './checksum'

// The file: eight whole numbers (what it is, its format, its length, four sums over all that follows, the length of the
// header), the header as JSON, then the arrays that the header names, each where eight divides its place.
const magic = 0x31534841
const prefix = 8
const sums = 3
const summed = 7
const align = 8
/** Longer texts are kept as arrays of their characters: nothing long is parsed. */
const longText = 200

const arrays = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
}
type Arrays = {
  readonly [Name in keyof typeof arrays]: InstanceType<(typeof arrays)[Name]>
}[keyof typeof arrays]

/** Stands in the header for an array, or for a long text. */
interface Place {
  readonly $: keyof typeof arrays
  readonly at: number
  readonly length: number
  readonly text?: true
}

/** Plain data (objects, lists, texts, finite numbers, typed arrays) as one buffer; arrays as they lie in memory. */
export function pack(format: number, data: unknown): ArrayBuffer {
  const placed = new Map<unknown, Place>()
  const parts: Arrays[] = []
  let length = 0
  const place = (key: unknown, array: Arrays, text?: true): Place => {
    const known = placed.get(key)
    if (known) return known
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
      if (ArrayBuffer.isView(value)) return place(value, value as Arrays)
      if (typeof value === 'string' && value.length > longText) return place(value, codes(value), true)
      return isObject(value) ? inOrder(value) : value
    }),
  )
  const begin = aligned(prefix * 4 + header.length)
  const file = new ArrayBuffer(begin + length)
  new Uint8Array(file).set(header, prefix * 4)
  let at = begin
  for (const part of parts) {
    new Uint8Array(file).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += aligned(part.byteLength)
  }
  const words = new Uint32Array(file)
  words.set([magic, format, file.byteLength])
  words[summed] = header.length
  words.set(checksum(words.subarray(summed)), sums)
  return file
}

/** What was packed, its arrays as views of the file; undefined where it is not such a file, whole and unharmed. */
export function unpack(format: number, file: ArrayBuffer): unknown {
  if (file.byteLength < prefix * 4 || file.byteLength % align !== 0) return undefined
  const words = new Uint32Array(file)
  const expected = [magic, format, file.byteLength, ...checksum(words.subarray(summed))]
  if (expected.some((value, at) => words[at] !== value)) return undefined
  const length = words[summed]!
  const begin = aligned(prefix * 4 + length)
  const header = new TextDecoder().decode(new Uint8Array(file, prefix * 4, length))
  const views = new Map<string, Arrays>()
  return JSON.parse(header, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$' in value)) return value
    const { $, at, length, text } = value as Place
    const key = `${$} ${at} ${length}`
    const array = views.get(key) ?? new arrays[$](file, begin + at, length)
    views.set(key, array)
    return text ? textOf(array) : array
  })
}

const aligned = (bytes: number) => Math.ceil(bytes / align) * align

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equal data are equal files, in whatever order its fields were set. */
const inOrder = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The UTF-16 units of a text, in one byte each where all are ASCII. */
function codes(text: string): Arrays {
  const found = new Uint16Array(text.length)
  let most = 0
  for (let at = 0; at < text.length; at++) most |= found[at] = text.charCodeAt(at)
  return most < 128 ? Uint8Array.from(found) : found
}

/** In chunks: as many arguments as a function takes. TextDecoder would not keep the halves of a cut character. */
function textOf(codes: Arrays): string {
  if (codes instanceof Uint8Array) return new TextDecoder().decode(codes)
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, at + 8192) as unknown as number[]))
  return parts.join('')
}

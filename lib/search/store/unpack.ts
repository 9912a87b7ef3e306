import { aligned, type Arrays, arrays, beginning, headerAt, type Place, prefix } from './layout'
import { readWhole, type Source } from './source'
import { textOf } from './text'

/**
 * What was packed, its arrays as views of the file; undefined where it is not such a file, whole and unharmed.
 * @param file must not be changed afterwards
 */
export function unpack(format: number, file: ArrayBuffer | Source): unknown {
  const bytes = file instanceof ArrayBuffer ? file.byteLength : file.size
  const expected = beginning(format, bytes)
  const begins = (words: Int32Array) => expected.every((value, at) => words[at] === value)
  const read = readWhole(file, prefix, begins)
  if (!read?.sums.every((sum, at) => read.words[expected.length + at] === sum)) return undefined
  const { buffer } = read.words
  const length = read.words[prefix]!
  const header = JSON.parse(textOf(new Uint8Array(buffer, headerAt, length))) as unknown
  return placed(header, buffer, aligned(headerAt + length))
}

/** The header's data with arrays and long texts where only their places stand; what is shared stays so. */
function placed(header: unknown, buffer: ArrayBuffer, begin: number): unknown {
  const known = new Map<number, Arrays | string>()
  const view = ({ $, at, length, text }: Place) => {
    const shared = length > 0 ? known.get(at) : undefined
    if (shared !== undefined) return shared
    const array = new arrays[$](buffer, begin + at, length) as Arrays
    const found = text ? textOf(array) : array
    if (length > 0) known.set(at, found)
    return found
  }
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if ('$' in value) return view(value as Place)
    const held = value as Record<string, unknown>
    for (const key in held) held[key] = visit(held[key])
    return held
  }
  return visit(header)
}

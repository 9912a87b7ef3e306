import { aligned, type Arrays, arrays, beginning, headerAt, type Place, summedFrom } from './layout'
import { memoryOf, readSummed, type Source } from './source'
import { textOf } from './text'

/** A file whose header was read, and is unharmed. */
export interface Opened {
  /** What was packed, with places where its arrays and long texts stand. */
  readonly header: unknown
  /** What was packed, its arrays as views of the file; undefined where the file is not whole and unharmed. */
  read(): Promise<unknown>
}

/**
 * Opens what was packed; undefined where it is not such a file.
 * @param file must not be changed afterwards
 */
export async function open(format: number, file: ArrayBuffer | Source): Promise<Opened | undefined> {
  const bytes = file instanceof ArrayBuffer ? file.byteLength : file.size
  if (bytes < headerAt || bytes !== aligned(bytes)) return undefined
  const memory = memoryOf(file)
  const { buffer } = memory
  const words = new Int32Array(buffer)
  if (!(await memory.fill(0, summedFrom))) return undefined
  const begin = words[3]!
  if (begin < headerAt || begin > bytes || begin !== aligned(begin)) return undefined
  if (!startsWith(words, beginning(format, bytes, begin))) return undefined
  const isWhole = async (from: number, to: number, sums: Int32Array) => {
    const read = await readSummed(memory, from, to)
    return read !== undefined && startsWith(sums, read)
  }
  if (!(await isWhole(summedFrom, begin, words.subarray(4)))) return undefined
  const length = words[headerAt / 4 - 1]!
  const header = JSON.parse(textOf(new Uint8Array(buffer, headerAt, length))) as unknown
  const sums = words.subarray(summedFrom / 4)
  return {
    header,
    read: async () => ((await isWhole(begin, bytes, sums)) ? placed(header, buffer, begin) : undefined),
  }
}

const startsWith = (words: Int32Array, expected: readonly number[]) =>
  expected.every((value, at) => words[at] === value)

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

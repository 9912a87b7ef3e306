import { Checksum } from './checksum'

/** Where the bytes of a file are got from: lib/search itself knows no files. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /** Fills an array with the bytes from a place of the file on; several are asked for at once. */
  read(into: Uint8Array, from: number): Promise<unknown>
}

/** The memory of a file, and what fills bytes [from, to) of it: false where they can't be read. */
export interface Memory {
  readonly buffer: ArrayBuffer
  fill(from: number, to: number): Promise<boolean>
}

export function memoryOf(file: ArrayBuffer | Source): Memory {
  if (file instanceof ArrayBuffer) return { buffer: file, fill: () => Promise.resolve(true) }
  const buffer = new ArrayBuffer(file.size)
  const fill = (from: number, to: number) =>
    file.read(new Uint8Array(buffer, from, to - from), from).then(
      () => true,
      () => false,
    )
  return { buffer, fill }
}

/** Bytes of a part: many enough that asking costs nothing, few enough that the last is soon summed. */
const part = 1 << 20
/** Parts that are being read, on other threads, while this one sums, or prepares what the file doesn't say. */
const ahead = 8

/** Reads bytes [from, to) and sums them meanwhile; undefined where they can't be read. */
export async function readSummed(
  { buffer, fill }: Memory,
  from: number,
  to: number,
): Promise<readonly number[] | undefined> {
  const words = new Int32Array(buffer)
  const end = (start: number) => Math.min(to, start + part)
  const next = (start: number) => (start < to ? fill(start, end(start)) : true)
  const coming = Array.from({ length: ahead }, (_, at) => next(from + at * part))
  const checksum = new Checksum()
  let whole = true
  for (let start = from; start < to; start += part) {
    whole = (await coming.shift()!) && whole
    coming.push(next(start + ahead * part))
    checksum.add(words, start / 4, end(start) / 4)
  }
  return whole ? checksum.finish() : undefined
}

import { Checksum, lanes } from './checksum'

/** Where the bytes of a file are got from: lib/search itself knows no files. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /** Fills an array with the bytes from a place of the file on. */
  read(into: Uint8Array, from: number): void
}

/** Few enough to be still near the processor when they are summed: what takes long is to wait for memory. */
const chunk = 1 << 18

/**
 * Reads a file to its end, and sums it meanwhile.
 * @param begin the first word that is summed
 * @param goesOn asked of the words before, whether this is a file to be read
 * @returns undefined where it is not, or can't be
 */
export function readWhole(
  file: ArrayBuffer | Source,
  begin: number,
  goesOn: (words: Int32Array) => boolean,
): { readonly words: Int32Array<ArrayBuffer>; readonly sums: readonly number[] } | undefined {
  const isBuffer = file instanceof ArrayBuffer
  const size = isBuffer ? file.byteLength : file.size
  if (size < begin * 4 || size % (lanes * 4) !== 0) return undefined
  const buffer = isBuffer ? file : new ArrayBuffer(size)
  const fill = (from: number, to: number) => {
    if (!isBuffer) file.read(new Uint8Array(buffer, from, to - from), from)
  }
  const words = new Int32Array(buffer)
  fill(0, begin * 4)
  if (!goesOn(words)) return undefined
  const checksum = new Checksum()
  for (let from = begin * 4; from < size; from += chunk) {
    const to = Math.min(size, from + chunk)
    fill(from, to)
    checksum.add(words, from / 4, to / 4)
  }
  return { words, sums: checksum.finish() }
}

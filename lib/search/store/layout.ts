import { lanes } from './checksum'

// The file: whole numbers (what it is, its format, its length, where the arrays begin, four sums over what follows up to
// there; four sums over the arrays, the length of the header), the header as JSON, then the arrays that it names, each
// where 32 divides its place.
const magic = 0x32534841
export const summedFrom = 8 * 4
export const headerAt = 13 * 4

/** What a file of a format and length begins with, before its sums. */
export const beginning = (format: number, bytes: number, arraysAt: number): readonly number[] => [
  magic,
  format,
  bytes | 0,
  arraysAt,
]

/** The next place where an array may begin, and a sum may end. */
export const aligned = (bytes: number): number => Math.ceil(bytes / (lanes * 4)) * lanes * 4

export const arrays = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
}
export type Arrays = {
  readonly [Name in keyof typeof arrays]: InstanceType<(typeof arrays)[Name]>
}[keyof typeof arrays]

/** Stands in the header for an array, or for a long text. */
export interface Place {
  readonly $: keyof typeof arrays
  readonly at: number
  readonly length: number
  readonly text?: true
}

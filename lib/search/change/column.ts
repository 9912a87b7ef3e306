import type { Whole } from '../structure'

export type Column = Uint8Array | Uint16Array | Uint32Array

let numbers = new Uint32Array(0)

/** 0, 1, 2 …: copying from it is quicker than counting. */
export function counting(length: number): Uint32Array {
  if (numbers.length < length) {
    numbers = new Uint32Array(length * 2)
    for (let at = 0; at < numbers.length; at++) numbers[at] = at
  }
  return numbers
}

/** Puts numbers [from, to) of a column at a place of another, each greater by so much. */
export function shift(
  into: Uint32Array,
  at: number,
  column: Uint32Array,
  from: number,
  to: number,
  by: number,
): void {
  if (by === 0) into.set(column.subarray(from, to), at)
  else for (let i = from; i < to; i++) into[at++] = column[i]! + by
}

/** The same, each as the map says. */
export function renumber(
  into: Whole,
  at: number,
  column: Whole,
  from: number,
  to: number,
  map: Uint32Array,
): void {
  // Most of a change is done in these loops: one for each type, which is the quickest.
  const source = column.subarray(from, to)
  if (into instanceof Uint16Array) {
    renumberNarrow(into, at, source instanceof Uint16Array ? source : new Uint16Array(source), map)
  } else {
    renumberWide(into, at, source instanceof Uint32Array ? source : new Uint32Array(source), map)
  }
}

function renumberWide(into: Uint32Array, at: number, source: Uint32Array, map: Uint32Array): void {
  for (let i = 0; i < source.length; i++) into[at++] = map[source[i]!]!
}

/** Two at a time are read quicker. */
function renumberNarrow(into: Uint16Array, at: number, source: Uint16Array, map: Uint32Array): void {
  const { length } = source
  const odd = (source.byteOffset >> 1) & 1
  if (odd && length > 0) into[at] = map[source[0]!]!
  const pairs = new Uint32Array(source.buffer, source.byteOffset + odd * 2, (length - odd) >> 1)
  let place = at + odd
  for (let i = 0; i < pairs.length; i++, place += 2) {
    const pair = pairs[i]!
    into[place] = map[pair & 0xffff]!
    into[place + 1] = map[pair >>> 16]!
  }
  if (place < at + length) into[place] = map[source[length - 1]!]!
}

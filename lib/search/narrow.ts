import type { Whole } from './structure'

/**
 * An array for whole numbers below `bound`, as narrow as they allow: half the memory and half the file for all but the
 * largest houses. The bound is what is numbered, never what happens to occur, so that equal houses have equal arrays.
 */
export function narrow(length: number, bound: number): Whole {
  return bound <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** The numbers 0, 1, 2 … that come out of `read`, as narrow as their bound allows. */
export function narrowFrom(length: number, bound: number, read: (at: number) => number): Whole {
  const array = narrow(length, bound)
  for (let at = 0; at < length; at++) array[at] = read(at)
  return array
}

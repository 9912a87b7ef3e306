import type { Whole } from './structure'

/**
 * An array for whole numbers below `bound`, as narrow as they allow: half the memory and half the file for all but the
 * largest houses.
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

/** The bound of an array that numbers nothing: one more than the highest that occurs. */
export function boundOf(array: Whole): number {
  let highest = 0
  for (let at = 0; at < array.length; at++) if (array[at]! > highest) highest = array[at]!
  return highest + 1
}

/** Such an array, as narrow as a bound allows; without one, as what occurs in it. */
export function narrowed(array: Uint32Array, bound = boundOf(array)): Whole {
  const found = narrow(array.length, bound)
  found.set(array)
  return found
}

import type { Index, Whole } from './structure'

/** The postings of a term: places [from, to) of two arrays, by ascending unit. */
export interface List {
  readonly unit: Whole
  /** Frequency by field in one byte, see build/impact.ts. */
  readonly frequency: Uint8Array
  readonly from: number
  readonly to: number
}

/** The postings of a term that a level sees. */
export function listOf(
  { postings, levels }: Pick<Index, 'postings' | 'levels'>,
  level: number,
  term: number,
): List {
  const { start, count, volumes, volume } = postings
  const held = volumes[volume[term]!]!
  const from = start[term]! - held.from
  return { unit: held.unit, frequency: held.frequency, from, to: from + count[term * levels + level]! }
}

/** In how many units that a level sees a term is. */
export function countOf(
  { postings, levels }: Pick<Index, 'postings' | 'levels'>,
  level: number,
  term: number,
): number {
  return postings.count[term * levels + level]!
}

/** The place of a list where its posting in a unit stands; -1 where the unit hasn't got the term. */
export function placeIn({ unit: units, from, to }: List, unit: number): number {
  const at = firstFrom(units, unit, from, to)
  return at < to && units[at] === unit ? at : -1
}

/** The first place in [low, high) of ascending numbers where none before `number` stands. */
export function firstFrom(numbers: Whole, number: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}

import type { Index, Whole } from '../structure'

/** Where the postings of a term begin that a level sees, and where they end. */
export function postingsOf(
  { postings, levels }: Index,
  level: number,
  term: number,
): readonly [number, number] {
  return [postings.start[term]!, postings.end[term * levels + level]!]
}

/** The posting of a term in a unit stands there; -1 where the unit hasn't got the term. */
export function postingAt(index: Index, level: number, term: number, unit: number): number {
  const [first, last] = postingsOf(index, level, term)
  const at = firstFrom(index.postings.unit, unit, first, last)
  return at < last && index.postings.unit[at] === unit ? at : -1
}

/** The first place in [low, high) whose unit is not before `unit`. */
export function firstFrom(units: Whole, unit: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]! < unit) low = middle + 1
    else high = middle
  }
  return low
}

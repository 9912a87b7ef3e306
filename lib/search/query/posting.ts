import type { Index } from '../structure'

/** Where the posting of a term in a unit stands; -1 where the unit hasn't got the term. */
export function postingAt({ postings, levels }: Index, level: number, term: number, unit: number): number {
  const end = postings.end[term * levels + level]!
  let low = postings.start[term]!
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (postings.unit[middle]! < unit) low = middle + 1
    else high = middle
  }
  return low < end && postings.unit[low] === unit ? low : -1
}

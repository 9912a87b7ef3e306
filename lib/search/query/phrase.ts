import { blockOf, termAt } from '../blocks'
import type { Index } from '../structure'
import { postingAt } from './posting'

/** The postings of a phrase: units in which the terms stand next to each other, in order. */
export interface PhrasePostings {
  readonly units: number[]
  /** Where the posting of the phrase's rarest term stands: its frequency serves for the phrase's. */
  readonly postings: number[]
}

/** Finds a phrase by going through the units of its rarest term. */
export function unitsWith(index: Index, level: number, terms: readonly number[]): PhrasePostings {
  const { start, end, unit } = index.postings
  const endOf = (term: number) => end[term * index.levels + level]!
  const size = (term: number) => endOf(term) - start[term]!
  const rarest = terms.reduce((best, term) => (size(term) < size(best) ? term : best))
  const others = terms.filter(term => term !== rarest)
  const found: PhrasePostings = { units: [], postings: [] }
  for (let at = start[rarest]!; at < endOf(rarest); at++) {
    // Reading a unit costs more than asking whether it has the other words at all.
    if (others.some(term => postingAt(index, level, term, unit[at]!) < 0)) continue
    if (!standsIn(index, unit[at]!, terms)) continue
    found.units.push(unit[at]!)
    found.postings.push(at)
  }
  return found
}

function standsIn({ units }: Index, unit: number, terms: readonly number[]): boolean {
  const block = blockOf(units, unit)
  const end = units.tokenStart[unit + 1]! - terms.length
  for (let at = units.tokenStart[unit]!; at <= end; at++)
    if (terms.every((term, i) => termAt(block, at + i) === term)) return true
  return false
}

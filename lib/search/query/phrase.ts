import { blockOf } from '../blocks'
import { countOf, listOf, placeIn } from '../lists'
import type { Index } from '../structure'

/** The postings of a phrase: units in which the terms stand next to each other, in order. */
export interface PhrasePostings {
  readonly units: number[]
  /** In each, that of the phrase's rarest term, which serves for the phrase's. */
  readonly frequencies: number[]
}

/** Finds a phrase by going through the units of its rarest term. */
export function unitsWith(index: Index, level: number, terms: readonly number[]): PhrasePostings {
  const size = (term: number) => countOf(index, level, term)
  const rarest = terms.reduce((best, term) => (size(term) < size(best) ? term : best))
  const others = terms.filter(term => term !== rarest).map(term => listOf(index, level, term))
  const { unit, frequency, from, to } = listOf(index, level, rarest)
  const found: PhrasePostings = { units: [], frequencies: [] }
  for (let at = from; at < to; at++) {
    // Reading a unit costs more than asking whether it has the other words at all.
    if (others.some(list => placeIn(list, unit[at]!) < 0)) continue
    if (!standsIn(index, unit[at]!, terms)) continue
    found.units.push(unit[at]!)
    found.frequencies.push(frequency[at]!)
  }
  return found
}

function standsIn({ units }: Index, unit: number, terms: readonly number[]): boolean {
  // Of common words this reads much of the house: a call for each word would be felt.
  const { from, tokens, terms: known } = blockOf(units, unit)
  const first = terms[0]
  const end = units.tokenStart[unit + 1]! - terms.length - from
  for (let at = units.tokenStart[unit]! - from; at <= end; at++) {
    if (known[tokens[at]!] !== first) continue
    if (terms.every((term, i) => known[tokens[at + i]!] === term)) return true
  }
  return false
}

import { unitsWith } from '../query/phrase'
import { postingAt } from '../query/posting'
import type { Alternative, Slot } from '../query/slot'
import type { Index } from '../structure'

/** What a word of the question is worth in a unit, and by which of its meanings. */
export interface Worth {
  readonly value: number
  readonly alternative?: Alternative
}

/** The best of a word's meanings in a unit: the same numbers that query/score.ts adds up, looked up one by one. */
export function worthIn(index: Index, level: number, unit: number, slot: Slot): Worth {
  let best: Worth = { value: 0 }
  for (const alternative of slot.alternatives) {
    const at = postingOf(index, level, unit, alternative.terms)
    if (at < 0) continue
    const impact =
      index.units.impact[level]![(index.units.length[unit]! << 8) | index.postings.frequency[at]!]!
    const value = slot.weight * alternative.weight * alternative.idf * impact
    if (value > best.value) best = { value, alternative }
  }
  return best
}

/** Where the posting of a term, or of terms next to each other, stands; -1 where the unit hasn't got them. */
function postingOf(index: Index, level: number, unit: number, terms: readonly number[]): number {
  if (terms.length > 1) {
    const { units, postings } = unitsWith(index, level, terms)
    return postings[units.indexOf(unit)] ?? -1
  }
  return postingAt(index, level, terms[0]!, unit)
}

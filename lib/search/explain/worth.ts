import { unitsWith } from '../query/phrase'
import type { Alternative, Slot } from '../query/slot'
import { listOf, placeIn } from '../lists'
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
    const frequency = frequencyIn(index, level, unit, alternative.terms)
    if (frequency === undefined) continue
    const impact = index.units.impact[level]![(index.units.length[unit]! << 8) | frequency]!
    const value = slot.weight * alternative.weight * alternative.idf * impact
    if (value > best.value) best = { value, alternative }
  }
  return best
}

/** The frequency of a term, or of terms next to each other; undefined where the unit hasn't got them. */
function frequencyIn(
  index: Index,
  level: number,
  unit: number,
  terms: readonly number[],
): number | undefined {
  if (terms.length > 1) {
    const { units, frequencies } = unitsWith(index, level, terms)
    return frequencies[units.indexOf(unit)]
  }
  const list = listOf(index, level, terms[0]!)
  return list.frequency[placeIn(list, unit)]
}

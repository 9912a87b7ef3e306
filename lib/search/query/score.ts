import { listOf } from '../lists'
import type { Index } from '../structure'
import type { PhrasePostings } from './phrase'
import type { Slot } from './slot'

// Reused by every query of the process: filling a typed array costs less than a map, and nothing is left to collect.
let scores = new Float32Array(0)
let best = new Float32Array(0)

/**
 * Scores every unit that the level sees: for each word of the query the best of what it may mean. The array that it
 * gives is good until the next call.
 */
export function score(index: Index, level: number, slots: readonly Slot[]): Float32Array {
  const end = index.units.ends[level]!
  if (scores.length < end) {
    scores = new Float32Array(end)
    best = new Float32Array(end)
  }
  scores.fill(0, 0, end)
  for (const slot of slots) {
    const { alternatives, weight } = slot
    const only = alternatives.length === 1 ? alternatives[0]! : undefined
    if (only && !only.phrase) addTerm(index, level, only.terms[0]!, weight * only.weight * only.idf)
    else addBest(index, level, slot)
  }
  return scores
}

// Most of what a question costs is in these loops: what they read again and again they hold in constants.

function addTerm(index: Index, level: number, term: number, weight: number): void {
  const { unit, frequency, from, to } = listOf(index, level, term)
  const { length } = index.units
  const impact = index.units.impact[level]!
  const sums = scores
  for (let at = from; at < to; at++) {
    const u = unit[at]!
    sums[u] = sums[u]! + weight * impact[(length[u]! << 8) | frequency[at]!]!
  }
}

/** A unit gets the best alternative, not their sum: three spellings of a word are not three words. */
function addBest(index: Index, level: number, { alternatives, weight }: Slot): void {
  for (const { terms, phrase, ...alternative } of alternatives) {
    const share = weight * alternative.weight * alternative.idf
    if (phrase) raisePhrase(index, level, phrase, share)
    else raiseTerm(index, level, terms[0]!, share)
  }
  best.fill(0, 0, index.units.ends[level])
}

function raiseTerm(index: Index, level: number, term: number, weight: number): void {
  const { unit, frequency, from, to } = listOf(index, level, term)
  const { length } = index.units
  const impact = index.units.impact[level]!
  const [sums, held] = [scores, best]
  for (let at = from; at < to; at++) {
    const u = unit[at]!
    const value = weight * impact[(length[u]! << 8) | frequency[at]!]!
    const more = value - held[u]!
    if (more <= 0) continue
    sums[u] = sums[u]! + more
    held[u] = value
  }
}

function raisePhrase(
  index: Index,
  level: number,
  { units, frequencies }: PhrasePostings,
  weight: number,
): void {
  const { length } = index.units
  const impact = index.units.impact[level]!
  units.forEach((u, i) => {
    const value = weight * impact[(length[u]! << 8) | frequencies[i]!]!
    if (value <= best[u]!) return
    scores[u]! += value - best[u]!
    best[u] = value
  })
}

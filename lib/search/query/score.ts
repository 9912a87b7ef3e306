import type { Index } from '../structure'
import { unitsWith } from './phrase'
import type { Alternative, Slot } from './slot'

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
  for (const { alternatives, weight } of slots) {
    const only = alternatives.length === 1 ? alternatives[0]! : undefined
    if (only?.terms.length === 1) addTerm(index, level, only.terms[0]!, weight * only.weight * only.idf)
    else addBest(index, level, alternatives, weight)
  }
  return scores
}

function addTerm(index: Index, level: number, term: number, weight: number): void {
  const { start, end, unit, frequency } = index.postings
  const impact = index.units.impact[level]!
  const { length } = index.units
  const last = end[term * index.levels + level]!
  for (let at = start[term]!; at < last; at++) {
    const u = unit[at]!
    scores[u]! += weight * impact[(length[u]! << 8) | frequency[at]!]!
  }
}

/** A unit gets the best alternative, not their sum: three spellings of a word are not three words. */
function addBest(
  index: Index,
  level: number,
  alternatives: readonly Alternative[],
  slotWeight: number,
): void {
  const { start, end, unit, frequency } = index.postings
  const impact = index.units.impact[level]!
  const { length } = index.units
  const raise = (at: number, weight: number) => {
    const u = unit[at]!
    const value = weight * impact[(length[u]! << 8) | frequency[at]!]!
    if (value <= best[u]!) return
    scores[u]! += value - best[u]!
    best[u] = value
  }
  const visited = alternatives.map(({ terms, weight, idf }) => {
    const share = slotWeight * weight * idf
    if (terms.length > 1) {
      const { postings, units } = unitsWith(index, level, terms)
      for (const at of postings) raise(at, share)
      return () => units.forEach(u => (best[u] = 0))
    }
    const first = start[terms[0]!]!
    const last = end[terms[0]! * index.levels + level]!
    for (let at = first; at < last; at++) raise(at, share)
    return () => {
      for (let at = first; at < last; at++) best[unit[at]!] = 0
    }
  })
  for (const clear of visited) clear()
}

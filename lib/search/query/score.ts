import { firstFrom, type List, listOf } from '../lists'
import type { Index } from '../structure'
import { parted } from './parted'
import type { PhrasePostings } from './phrase'
import type { Slot } from './slot'

// Reused by every query of the process: filling a typed array costs less than a map, and nothing is left to collect.
let scores = new Float32Array(0)
let best = new Float32Array(0)

/** What units score by the words that matter, and how to add what the others are worth. */
export interface Scored {
  /** By unit; good until the next question. */
  readonly scores: Float32Array
  /** What the words that are left can add to a unit at most. */
  readonly left: number
  /** Adds them to the units [from, to). */
  readonly addLeft: (from: number, to: number) => void
}

/**
 * Scores every unit that the level sees: for each word of the query the best of what it may mean. Words like "the" stand
 * nearly everywhere and are worth next to nothing: they are left for the few documents of which they may decide.
 */
export function score(index: Index, level: number, slots: readonly Slot[]): Scored {
  const end = index.units.ends[level]!
  if (scores.length < end) {
    scores = new Float32Array(end)
    best = new Float32Array(end)
  }
  scores.fill(0, 0, end)
  const { first, later, left } = parted(slots)
  const all = (list: List) => list
  for (const slot of first) addSlot(index, level, slot, all, 0, end)
  return {
    scores,
    left,
    addLeft: (from, to) => {
      for (const slot of later) addSlot(index, level, slot, list => within(list, from, to), from, to)
    },
  }
}

function within(list: List, first: number, end: number): List {
  const from = firstFrom(list.unit, first, list.from, list.to)
  let to = from
  while (to < list.to && list.unit[to]! < end) to++
  return { unit: list.unit, frequency: list.frequency, from, to }
}

/** A unit gets the best alternative, not their sum: three spellings of a word are not three words. */
function addSlot(
  index: Index,
  level: number,
  { alternatives, weight }: Slot,
  narrow: (list: List) => List,
  from: number,
  to: number,
): void {
  const only = alternatives.length === 1 ? alternatives[0]! : undefined
  if (only && !only.phrase)
    return addTerm(
      index,
      level,
      narrow(listOf(index, level, only.terms[0]!)),
      weight * only.weight * only.idf,
    )
  for (const { terms, phrase, ...alternative } of alternatives) {
    const share = weight * alternative.weight * alternative.idf
    if (phrase) raisePhrase(index, level, phrase, share, from, to)
    else raiseTerm(index, level, narrow(listOf(index, level, terms[0]!)), share)
  }
  best.fill(0, from, to)
}

// Most of what a question costs is in these loops: what they read again and again they hold in constants.

function addTerm(index: Index, level: number, { unit, frequency, from, to }: List, weight: number): void {
  const { length } = index.units
  const impact = index.units.impact[level]!
  const sums = scores
  for (let at = from; at < to; at++) {
    const u = unit[at]!
    sums[u] = sums[u]! + weight * impact[(length[u]! << 8) | frequency[at]!]!
  }
}

function raiseTerm(index: Index, level: number, { unit, frequency, from, to }: List, weight: number): void {
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
  from: number,
  to: number,
): void {
  const { length } = index.units
  const impact = index.units.impact[level]!
  units.forEach((u, i) => {
    if (u < from || u >= to) return
    const value = weight * impact[(length[u]! << 8) | frequencies[i]!]!
    if (value <= best[u]!) return
    scores[u]! += value - best[u]!
    best[u] = value
  })
}

import { bodyCount } from '../build/impact'
import { firstFrom, type List, listOf } from '../lists'
import type { Index } from '../structure'
import type { Slot } from './slot'

/** BM25's saturation and share of length, for whole documents: usual values. */
const k1 = 2
const b = 0.7

/**
 * How much a whole document speaks of what was asked, in units of rarity: BM25 over all its sections as if they were
 * one. A document of which many sections say a little is about it, more than one with a single good sentence.
 */
export function wholeDocument(
  index: Index,
  level: number,
  slots: readonly Slot[],
): (document: number) => number {
  const { units } = index
  const words = units.tokenStart[units.ends[level]!]!
  const usual = Math.max(1, words / Math.max(1, index.documentEnds[level]!))
  const lists = slots.map(({ alternatives }) =>
    alternatives.flatMap(({ terms, weight }) =>
      terms.length === 1 ? [{ list: listOf(index, level, terms[0]!), weight }] : [],
    ),
  )
  const count = (document: number, { unit, frequency, from, to }: List) => {
    const end = units.start[document + 1]!
    let sum = 0
    let at = firstFrom(unit, units.sections[document]!, from, to)
    for (; at < to && unit[at]! < end; at++) sum += bodyCount(frequency[at]!)
    return sum
  }
  return document => {
    const from = units.tokenStart[units.sections[document]!]!
    const length = units.tokenStart[units.start[document + 1]!]! - from
    const held = k1 * (1 - b + (b * length) / usual)
    return slots.reduce((sum, { idf }, slot) => {
      const often = lists[slot]!.reduce((most, { list, weight }) => most + weight * count(document, list), 0)
      return sum + (idf * often) / (often + held)
    }, 0)
  }
}

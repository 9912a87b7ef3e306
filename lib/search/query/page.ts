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
  const count = ({ unit, frequency, from, to }: List, start: number, end: number) => {
    // Most lists are short: of rare spellings, of which none is near.
    if (from === to || unit[from]! >= end || unit[to - 1]! < start) return 0
    let sum = 0
    for (let at = firstFrom(unit, start, from, to); at < to && unit[at]! < end; at++)
      sum += bodyCount(frequency[at]!)
    return sum
  }
  return document => {
    const [first, end] = [units.sections[document]!, units.start[document + 1]!]
    const length = units.tokenStart[end]! - units.tokenStart[first]!
    const held = k1 * (1 - b + (b * length) / usual)
    let sum = 0
    for (let slot = 0; slot < slots.length; slot++) {
      let often = 0
      for (const { list, weight } of lists[slot]!) often += weight * count(list, first, end)
      sum += (slots[slot]!.idf * often) / (often + held)
    }
    return sum
  }
}

import type { Index } from '../structure'
import { entriesWith, type Range, rangesOf, waysThrough } from './entries'
import type { Reading } from './read'

const mostHits = 300
const evidence = 2

/**
 * The lane for half-typed titles: documents whose title, or heading, goes on where the question stops. For the longest
 * tail of the question that begins such an entry at one of its words, each document's bonus, 0..1.
 */
export function lane(index: Index, level: number, reading: Reading): Map<number, number> {
  const bonus = new Map<number, number>()
  const { words, slots } = reading
  if (words.length < 2 || index.weights.lane === 0) return bonus
  const idfOf = new Map(slots.map(slot => [slot.word, slot.idf]))
  const idf = words.map(word => idfOf.get(word) ?? 0)
  const total = idf.reduce((sum, value) => sum + value, 0)
  const ranges = words.map((word, at) =>
    rangesOf(index, level, word, reading.unfinished && at === words.length - 1),
  )
  let tail = total
  for (let from = 0; from < words.length; from++) {
    const share = from === 0 ? 1 : (tail - idf.at(-1)! + evidence) / (total + evidence)
    if (share < index.weights.laneLeast) return bonus
    if (waysThrough(ranges.slice(from)).filter(way => collect(index, level, way, share, bonus)).length > 0)
      return bonus
    tail -= idf[from]!
  }
  return bonus
}

function collect(
  index: Index,
  level: number,
  ranges: readonly Range[],
  share: number,
  bonus: Map<number, number>,
): boolean {
  const { titles, weights } = index
  const found = entriesWith(index, level, ranges, mostHits)
  for (const { entry, word, atStart, words } of found) {
    const document = titles.document[entry]!
    const value =
      share *
      (word === 0 ? 1 : atStart ? weights.lanePart : weights.laneInside) *
      (titles.heading[entry]! > 0 ? weights.laneHeading : 1) *
      Math.min(1, 0.5 + (0.5 * ranges.length) / words)
    if (value > (bonus.get(document) ?? 0)) bonus.set(document, value)
  }
  return found.length > 0
}

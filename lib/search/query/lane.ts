import type { Index } from '../structure'
import { rangeOf } from '../lexicon'
import type { Reading } from './read'
import { placesNamed } from './spoken'

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

/** Places in the sorted vocabulary, from … to. */
export type Range = readonly [number, number]

/** The places that a word of the question may take: each of its variants, or all that it begins. */
export function rangesOf(index: Index, level: number, word: string, unfinished: boolean): Range[] {
  if (unfinished) return [rangeOf(index.words, word)]
  return placesNamed(index, level, word).map(place => [place, place + 1])
}

const mostWays = 16

/** Every choice of one range a word, as far as there are few. */
export function waysThrough(ranges: readonly (readonly Range[])[]): Range[][] {
  return ranges.reduce<Range[][]>(
    (ways, choices) => ways.flatMap(way => choices.map(range => [...way, range])).slice(0, mostWays),
    [[]],
  )
}

function collect(
  { titles, documentEnds, weights }: Index,
  level: number,
  ranges: readonly Range[],
  share: number,
  bonus: Map<number, number>,
): boolean {
  const { suffixes, suffixEntry, start, ranks, document, heading } = titles
  /** -1, 0 or 1: the suffix stands before, among or after those that begin like the question's tail. */
  const side = (place: number): number => {
    const at = suffixes[place]!
    const end = start[suffixEntry[place]! + 1]!
    for (let i = 0; i < ranges.length; i++) {
      if (at + i >= end || ranks[at + i]! < ranges[i]![0]) return -1
      if (ranks[at + i]! >= ranges[i]![1]) return 1
    }
    return 0
  }
  let low = 0
  let high = suffixes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (side(middle) < 0) low = middle + 1
    else high = middle
  }
  let hits = 0
  for (let place = low; place < suffixes.length && hits < mostHits && side(place) === 0; place++) {
    const entry = suffixEntry[place]!
    const at = document[entry]!
    if (at >= documentEnds[level]!) continue
    hits++
    const length = start[entry + 1]! - start[entry]!
    const value =
      share *
      (suffixes[place] === start[entry] ? 1 : weights.laneInside) *
      (heading[entry]! > 0 ? weights.laneHeading : 1) *
      Math.min(1, 0.5 + (0.5 * ranges.length) / length)
    if (value > (bonus.get(at) ?? 0)) bonus.set(at, value)
  }
  return hits > 0
}

import { partBegins, wordOf } from '../build/titles'
import { rangeOf } from '../lexicon'
import type { Index } from '../structure'
import { placesNamed } from './spoken'

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

/** A title or heading that holds some words next to each other: where a part of it starts, or inside. */
export interface Entry {
  readonly entry: number
  /** With which word of it they begin. */
  readonly word: number
  /** A part of it begins there: the whole of it, or what follows a colon or a dash. */
  readonly atStart: boolean
  /** How many words it has; of a part, from there on. */
  readonly words: number
}

/** Titles and headings that a level sees, with words of these ranges one after the other; at most so many. */
export function entriesWith(
  { titles, documentEnds }: Index,
  level: number,
  ranges: readonly Range[],
  most: number,
): Entry[] {
  const { suffixEntry, suffixWord, start, ranks, document } = titles
  /** -1, 0 or 1: the suffix stands before, among or after those that begin with such words. */
  const side = (place: number): number => {
    const entry = suffixEntry[place]!
    const at = start[entry]! + wordOf(suffixWord[place]!)
    const end = start[entry + 1]!
    for (let i = 0; i < ranges.length; i++) {
      if (at + i >= end || ranks[at + i]! < ranges[i]![0]) return -1
      if (ranks[at + i]! >= ranges[i]![1]) return 1
    }
    return 0
  }
  let low = 0
  let high = suffixEntry.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (side(middle) < 0) low = middle + 1
    else high = middle
  }
  const found: Entry[] = []
  for (let place = low; place < suffixEntry.length && found.length < most && side(place) === 0; place++) {
    const entry = suffixEntry[place]!
    if (document[entry]! >= documentEnds[level]!) continue
    const word = wordOf(suffixWord[place]!)
    const atStart = suffixWord[place]! >= partBegins
    const words = start[entry + 1]! - start[entry]! - (atStart ? word : 0)
    found.push({ entry, word, atStart, words })
  }
  return found
}

import type { Core } from '../build'
import { compareSuffixes } from '../build/titles'
import { lowerBound, nameOf } from '../lexicon'
import { narrow, narrowed } from '../narrow'
import type { Titles } from '../structure'
import type { Documents } from './documents'
import type { Names } from './names'
import { added, firstAt, old, placeOf, Plan } from './plan'

/** @param words how words are numbered now */
export function changeTitles(before: Core, come: Core, documents: Documents, words: Names): Titles {
  const pair = [before.titles, come.titles] as const
  const entries = new Plan()
  for (const { source, from, to } of documents.plan.pieces)
    entries.take(source, entryFrom(pair[source], from), entryFrom(pair[source], to))
  const start = entries.starts([pair[0].start, pair[1].start])
  const places = entries.inside([pair[0].start, pair[1].start])
  const { length } = words.lexicon.sorted
  const ranksOfCome = Uint32Array.from(come.words.sorted, id =>
    lowerBound(words.lexicon, nameOf(come.words, id)),
  )
  const ranks = places.renumber(
    narrow(places.length, length),
    [pair[0].ranks, pair[1].ranks],
    [words.ranks.moves(old, before.words.sorted.length), ranksOfCome],
  )
  const movedEntries = [
    entries.moves(old, pair[0].document.length),
    entries.moves(added, pair[1].document.length),
  ] as const
  const movedPlaces = [
    places.moves(old, pair[0].ranks.length),
    places.numbers(added, pair[1].ranks.length),
  ] as const
  const suffixes = new Plan()
  suffixes.edit(
    0,
    before.titles.suffixes.length,
    placesOfLeaving(before.titles, entries),
    placesOfComing(before.titles, come.titles, {
      ranks: [placeOf(words.ranks), ranksOfCome],
      places: [placeOf(places), movedPlaces[added]],
    }),
  )
  return {
    start,
    ranks,
    document: entries.renumber(
      narrow(entries.length, documents.all.length),
      [pair[0].document, pair[1].document],
      [
        documents.plan.moves(old, before.documents.length),
        documents.plan.moves(added, come.documents.length),
      ],
    ),
    heading: narrowed(entries.fill(new Uint32Array(entries.length), [pair[0].heading, pair[1].heading])),
    suffixes: suffixes.renumber(
      narrow(suffixes.length, suffixes.length),
      [pair[0].suffixes, pair[1].suffixes],
      movedPlaces,
    ),
    suffixEntry: suffixes.renumber(
      narrow(suffixes.length, entries.length),
      [pair[0].suffixEntry, pair[1].suffixEntry],
      movedEntries,
    ),
  }
}

/** The first entry of a document, or of those after it. */
function entryFrom({ document }: Titles, number: number): number {
  return firstAt(0, document.length, entry => document[entry]! >= number)
}

/** Where the suffixes of entries that are no more stand in the old array, ascending. */
function placesOfLeaving({ start, ranks, suffixes, suffixEntry }: Titles, entries: Plan): Uint32Array {
  const kept = entries.pieces.filter(({ source }) => source === old)
  const found: number[] = []
  let next = 0
  for (const { from, to } of [...kept, { from: start.length - 1, to: 0 }]) {
    for (let at = start[next]!; at < start[from]!; at++) {
      const entry = firstAt(next, from, one => start[one + 1]! > at)
      const isThere = (it: number) => {
        const end = start[suffixEntry[it]! + 1]!
        return compareSuffixes(ranks, suffixes[it]!, end, at, start[entry + 1]!) >= 0
      }
      found.push(firstAt(0, suffixes.length, isThere))
    }
    next = to
  }
  return Uint32Array.from(found).sort()
}

/** How ranks of words and places in `ranks` are numbered now: of old ones as `placeOf` tells it, and of those that come. */
interface Numbers {
  readonly ranks: readonly [(old: number) => number, Uint32Array]
  readonly places: readonly [(old: number) => number, Uint32Array]
}

/** For each suffix that comes, the old one that it goes before. */
function placesOfComing(before: Titles, come: Titles, { ranks, places }: Numbers): Uint32Array {
  /** Which comes first: the suffix at a place of the old array, or that of the coming. As in compareSuffixes. */
  const compare = (it: number, other: number): number => {
    const a = before.suffixes[it]!
    const b = come.suffixes[other]!
    const lengthA = before.start[before.suffixEntry[it]! + 1]! - a
    const lengthB = come.start[come.suffixEntry[other]! + 1]! - b
    for (let i = 0; i < lengthA && i < lengthB; i++) {
      const apart = ranks[old](before.ranks[a + i]!) - 2 * ranks[added][come.ranks[b + i]!]!
      if (apart !== 0) return apart
    }
    return lengthA - lengthB || places[old](a) - 2 * places[added][b]!
  }
  return Uint32Array.from(come.suffixes, (_, other) =>
    firstAt(0, before.suffixes.length, it => compare(it, other) > 0),
  )
}

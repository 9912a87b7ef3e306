import type { Core } from '../build'
import { compareSuffixes, mostWords, wordOf } from '../build/titles'
import { lowerBound, nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Titles } from '../structure'
import type { Documents } from './documents'
import type { Names } from './names'
import { firstAt } from './first'
import { added, old } from './piece'
import { placeOf } from './place'
import { Plan } from './plan'

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
  const suffixes = new Plan()
  suffixes.edit(
    0,
    before.titles.suffixEntry.length,
    placesOfLeaving(before.titles, entries),
    placesOfComing(before.titles, come.titles, {
      ranks: [placeOf(words.ranks), ranksOfCome],
      places: [placeOf(places), places.numbers(added, pair[1].ranks.length)],
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
    heading: entries.fillNarrow([pair[0].heading, pair[1].heading]),
    suffixEntry: suffixes.renumber(
      narrow(suffixes.length, entries.length),
      [pair[0].suffixEntry, pair[1].suffixEntry],
      [entries.moves(old, pair[0].document.length), entries.moves(added, pair[1].document.length)],
    ),
    suffixWord: suffixes.fill(new Uint16Array(suffixes.length), [pair[0].suffixWord, pair[1].suffixWord]),
  }
}

/** The first entry of a document, or of those after it. */
function entryFrom({ document }: Titles, number: number): number {
  return firstAt(0, document.length, entry => document[entry]! >= number)
}

/** Where a suffix starts in `ranks`, and where it ends. */
function suffixAt({ start, suffixEntry, suffixWord }: Titles, it: number): readonly [number, number] {
  const entry = suffixEntry[it]!
  return [start[entry]! + wordOf(suffixWord[it]!), start[entry + 1]!]
}

/** Where the suffixes of entries that are no more stand in the old array, ascending. */
function placesOfLeaving(titles: Titles, entries: Plan): Uint32Array {
  const { start, ranks, suffixEntry } = titles
  const kept = entries.pieces.filter(({ source }) => source === old)
  const found: number[] = []
  let next = 0
  for (const { from, to } of [...kept, { from: start.length - 1, to: 0 }]) {
    for (let entry = next; entry < from; entry++) {
      const [begin, end] = [start[entry]!, start[entry + 1]!]
      for (let at = begin; at < Math.min(end, begin + mostWords); at++)
        found.push(
          firstAt(0, suffixEntry.length, it => compareSuffixes(ranks, ...suffixAt(titles, it), at, end) >= 0),
        )
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
    const [a, endA] = suffixAt(before, it)
    const [b, endB] = suffixAt(come, other)
    for (let i = 0; a + i < endA && b + i < endB; i++) {
      const apart = ranks[old](before.ranks[a + i]!) - 2 * ranks[added][come.ranks[b + i]!]!
      if (apart !== 0) return apart
    }
    return endA - a - (endB - b) || places[old](a) - 2 * places[added][b]!
  }
  return Uint32Array.from(come.suffixEntry, (_, other) =>
    firstAt(0, before.suffixEntry.length, it => compare(it, other) > 0),
  )
}

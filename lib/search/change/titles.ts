import type { Core } from '../build'
import { compareSuffixes } from '../build/titles'
import { narrow } from '../narrow'
import type { Titles, Whole } from '../structure'
import type { Documents } from './documents'
import type { Names } from './names'
import { gone, Plan } from './plan'

/** @param words how words are numbered now */
export function changeTitles(before: Core, come: Core, documents: Documents, words: Names): Titles {
  const pair = [before.titles, come.titles] as const
  const entries = documents.plan.inside([
    entryStarts(before.titles, before.documents.length),
    entryStarts(come.titles, come.documents.length),
  ])
  const start = entries.starts([pair[0].start, pair[1].start])
  const inside = entries.inside([pair[0].start, pair[1].start])
  const { sorted } = words.lexicon
  const rankOf = new Uint32Array(sorted.length)
  for (let rank = 0; rank < sorted.length; rank++) rankOf[sorted[rank]!] = rank
  const rankMap = (known: Whole, ids: Uint32Array) => {
    const map = new Uint32Array(known.length)
    for (let rank = 0; rank < known.length; rank++) map[rank] = rankOf[ids[known[rank]!]!] ?? gone
    return map
  }
  const ranks = inside.renumber(
    narrow(inside.length, sorted.length),
    [pair[0].ranks, pair[1].ranks],
    [words.ofOld && rankMap(before.words.sorted, words.ofOld), rankMap(come.words.sorted, words.ofAdded)],
  )
  const kept = moved(pair[0], start, entries.numbers(0, pair[0].document.length))
  const fresh = moved(pair[1], start, entries.numbers(1, pair[1].document.length))
  const suffixes = new Plan()
  suffixes.edit(0, kept.places.length, [], placesIn(kept, fresh, ranks, start))
  const column = new Uint32Array(entries.length)
  return {
    start,
    ranks,
    document: entries.renumber(
      column,
      [pair[0].document, pair[1].document],
      [documents.plan.moves(0, before.documents.length), documents.plan.moves(1, come.documents.length)],
    ),
    heading: entries.fill(new Uint32Array(entries.length), [pair[0].heading, pair[1].heading]),
    suffixes: suffixes.fill(narrow(suffixes.length, suffixes.length), [kept.places, fresh.places]),
    suffixEntry: suffixes.fill(narrow(suffixes.length, entries.length), [kept.entries, fresh.entries]),
  }
}

/** Where the entries of each document start: they are in the order of the documents. */
function entryStarts({ document }: Titles, documents: number): Uint32Array {
  const starts = new Uint32Array(documents + 1)
  for (const number of document) starts[number + 1]!++
  for (let d = 0; d < documents; d++) starts[d + 1]! += starts[d]!
  return starts
}

/** Suffixes in order: where each starts, and its entry. */
interface Suffixes {
  readonly places: Uint32Array
  readonly entries: Uint32Array
}

/** The suffixes whose entries are still there, as they are numbered now. */
function moved(
  { start: was, suffixes, suffixEntry }: Titles,
  start: Uint32Array,
  numbers: Uint32Array,
): Suffixes {
  const places = new Uint32Array(suffixes.length)
  const entries = new Uint32Array(suffixes.length)
  let length = 0
  for (let i = 0; i < suffixes.length; i++) {
    const entry = suffixEntry[i]!
    const number = numbers[entry]!
    if (number === gone) continue
    places[length] = suffixes[i]! - was[entry]! + start[number]!
    entries[length++] = number
  }
  return { places: places.subarray(0, length), entries: entries.subarray(0, length) }
}

/** For each fresh suffix, the kept one that it goes before. */
function placesIn(kept: Suffixes, fresh: Suffixes, ranks: Whole, start: Uint32Array): Uint32Array {
  return fresh.places.map((place, i) => {
    const end = start[fresh.entries[i]! + 1]!
    let low = 0
    let high = kept.places.length
    while (low < high) {
      const middle = (low + high) >> 1
      const endOfMiddle = start[kept.entries[middle]! + 1]!
      if (compareSuffixes(ranks, kept.places[middle]!, endOfMiddle, place, end) < 0) low = middle + 1
      else high = middle
    }
    return low
  })
}

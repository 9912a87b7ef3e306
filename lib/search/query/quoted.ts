import { normalize, scan } from '../analyze'
import { blockOf, termAt } from '../blocks'
import { nameOf } from '../lexicon'
import { countOf, listOf, placeIn } from '../lists'
import type { Block, Index } from '../structure'
import { languagesAt } from './spoken'
import { termsOfWord } from './terms'

/** One place of a phrase: the terms that may stand there, and of how many words as written it is made. */
interface Place {
  readonly terms: readonly number[]
  readonly words: number
  /** Codes alone may stand there in parts. */
  readonly code: boolean
}

/** The first so many words of a phrase tell it from others. */
const mostWords = 24
/** A code follows its parts; so many they are at most. */
const mostParts = 8

/**
 * By document that a level sees: 1 where the words stand next to each other in this order, in one of its titles,
 * phrasings, headings or texts. Endings may differ, codes may be written with or without their hyphens.
 */
export function holding(index: Index, level: number, text: string): Uint8Array {
  const found = new Uint8Array(index.documentEnds[level]!)
  const places = placesOf(index, level, text)
  if (places.length === 0 || places.some(({ terms }) => terms.length === 0)) return found
  const size = ({ terms }: Place) => terms.reduce((sum, term) => sum + countOf(index, level, term), 0)
  const rarest = places.reduce((best, place) => (size(place) < size(best) ? place : best))
  // Reading a unit costs more than asking whether it has the other words at all.
  const others = places
    .filter(place => place !== rarest)
    .map(({ terms }) => terms.map(term => listOf(index, level, term)))
  for (const term of rarest.terms) {
    const { unit, from, to } = listOf(index, level, term)
    for (let at = from; at < to; at++) {
      const document = index.units.document[unit[at]!]!
      if (found[document] === 1) continue
      const hasAll = others.every(lists => lists.some(list => placeIn(list, unit[at]!) >= 0))
      if (hasAll && (places.length === 1 || standsIn(index, unit[at]!, places))) found[document] = 1
    }
  }
  return found
}

/** The words of a phrase; of a code only the whole. */
function placesOf(index: Index, level: number, text: string): Place[] {
  const own = languagesAt(index, level)[0]!
  const places: Place[] = []
  scan(text, (raw, _from, _to, parts) => {
    if (normalize(raw, own) === '') return
    let words = 0
    while (parts > 1 && words < parts && places.length > 0) words += places.pop()!.words
    places.push({
      terms: termsOfWord(index, level, raw),
      words: Math.max(1, words),
      code: /\p{N}/u.test(raw),
    })
  })
  return places.slice(0, mostWords)
}

function standsIn(index: Index, unit: number, places: readonly Place[]): boolean {
  const { tokenStart } = index.units
  const block = blockOf(index.units, unit)
  const { tokens, terms: known, from: start } = block
  const end = tokenStart[unit + 1]!
  const { terms: first, code } = places[0]!
  for (let from = tokenStart[unit]!; from < end; from++) {
    if (!code && !first.includes(known[tokens[from - start]!]!)) continue
    let at = from
    for (const { terms, code } of places) {
      const whole = terms.includes(termAt(block, at)) ? 1 : 0
      const width = whole || !code ? whole : codeWidth(index, block, at, end, terms)
      if (width === 0 || at >= end) at = end + 1
      else at += width
    }
    if (at <= end) return true
  }
  return false
}

/** How many words a code takes that is written in parts, which it follows; 0 where none of these begins here. */
function codeWidth(index: Index, block: Block, at: number, end: number, terms: readonly number[]): number {
  for (let width = 2; width <= mostParts && at + width - 1 < end; width++) {
    const whole = termAt(block, at + width - 1)
    if (!terms.includes(whole)) continue
    return nameOf(index.terms, whole).startsWith(nameOf(index.terms, termAt(block, at))) ? width : 0
  }
  return 0
}

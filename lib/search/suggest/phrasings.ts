import { blockOf, termAt } from '../blocks'
import { countOf, listOf } from '../lists'
import { completionsOf } from '../query/complete'
import { wordsNamed } from '../query/spoken'
import { type Index, phrasingUnit } from '../structure'
import type { Suggestion } from '.'

/** So many postings of a word are looked at: of "how" there may be very many. */
const mostRead = 4000
const most = 100
const inside = 0.4
const asPhrasing = 0.9

/** Phrasings that hold these words next to each other, the last of them maybe only begun. */
export function phrasingsFrom(index: Index, level: number, words: readonly string[]): Suggestion[] {
  const places = words.map((word, at) => {
    const longer = at === words.length - 1 ? completionsOf(index, level, word) : []
    return new Set([...wordsNamed(index, level, word), ...longer].map(known => index.wordTerm[known]!))
  })
  if (places.some(terms => terms.size === 0)) return []
  const size = (terms: ReadonlySet<number>) =>
    [...terms].reduce((sum, term) => sum + countOf(index, level, term), 0)
  const rarest = places.reduce((best, terms) => (size(terms) < size(best) ? terms : best))
  const found: Suggestion[] = []
  let read = 0
  for (const term of rarest) {
    const { unit, from, to } = listOf(index, level, term)
    for (let at = from; at < to && read < mostRead && found.length < most; at++, read++) {
      const one = phrasing(index, unit[at]!, places)
      if (one) found.push(one)
    }
  }
  return found
}

function phrasing(
  index: Index,
  unit: number,
  places: readonly ReadonlySet<number>[],
): Suggestion | undefined {
  const { kind, document, part, tokenStart } = index.units
  if (kind[unit] !== phrasingUnit) return undefined
  const block = blockOf(index.units, unit)
  const from = tokenStart[unit]!
  const length = tokenStart[unit + 1]! - from
  for (let at = 0; at + places.length <= length; at++) {
    if (!places.every((terms, i) => terms.has(termAt(block, from + at + i)))) continue
    const { id, asked } = index.documents[document[unit]!]!
    const held = Math.min(1, 0.5 + (0.5 * places.length) / length)
    return {
      text: asked[part[unit]!]!,
      kind: 'phrasing',
      id,
      score: asPhrasing * (at === 0 ? 1 : inside) * held,
    }
  }
  return undefined
}

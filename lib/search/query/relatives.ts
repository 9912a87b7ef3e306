import { everyday, languageOf, stem } from '../analyze'
import type { Index } from '../structure'
import { lookUp, nameOf, rangeOf } from '../lexicon'
import type { How, Slot } from './slot'
import { termRarity } from './statistics'

/** Of one family: they share all but so many of their last letters, and at least so many of their first. */
const differentEnd = 3
const sameStart = 4
const mostLonger = 4
const mostDerived = 6
const leastSimilar = 0.7
/** In another language words that begin alike are chance, unless they are nearly the same. */
const surelySimilar = 0.8
/** A question of more telling words than this says by itself what it means: guesses would only add noise. */
const mostTelling = 7

/**
 * Adds to each telling word what others write for it: words of its family ("payment", "payer"), and words that
 * everyday language uses for the same ("money", "cash"). They count as no rarer than the word itself, or else the
 * rarest relative would decide.
 */
export function addRelatives(index: Index, level: number, slots: readonly Slot[]): void {
  const language = languageOf(index.locale)
  const { weights } = index
  if (slots.filter(slot => !slot.stop).length > mostTelling) return
  for (const slot of slots) {
    const typed = slot.alternatives[0]
    if (slot.stop || slot.exact) continue
    const root = stem(slot.word, language)
    const rarest = typed ? typed.idf * typed.weight : Infinity
    const add = (how: How, term: number, weight: number) => {
      if (weight === 0 || slot.alternatives.some(({ terms }) => terms.length === 1 && terms[0] === term))
        return
      const idf = Math.min(rarest, termRarity(index, level, term))
      slot.alternatives.push({ how, terms: [term], weight, idf })
      slot.idf = Math.max(slot.idf, slot.weight * weight * idf)
    }
    for (const { term, similar } of derivations(index, level, root))
      add('family', term, weights.derived * similar)
    for (const name of language === 'en' ? everyday(root) : []) {
      const term = lookUp(index.terms, name, level)
      if (term >= 0) add('everyday', term, weights.everyday)
    }
  }
}

/** The stems of a word's family that this level sees, the most similar first. */
function derivations(index: Index, level: number, root: string): { term: number; similar: number }[] {
  if (root.length < sameStart || /\p{N}/u.test(root)) return []
  const { sorted, ends } = index.terms
  const start = root.slice(0, Math.max(sameStart, root.length - differentEnd))
  const [from, to] = rangeOf(index.terms, start)
  const own = index.languages.ends[level]! > 1 ? ownTerms(index, level, start) : undefined
  const found: { term: number; similar: number }[] = []
  for (let at = from; at < to; at++) {
    const term = sorted[at]!
    const name = nameOf(index.terms, term)
    if (term >= ends[level]! || name === root || name.length > root.length + mostLonger) continue
    const similar = (2 * sharedStart(name, root)) / (name.length + root.length)
    if (similar >= (own?.has(term) === false ? surelySimilar : leastSimilar)) found.push({ term, similar })
  }
  return found.sort((a, b) => b.similar - a.similar || a.term - b.term).slice(0, mostDerived)
}

/**
 * The terms of words of the house's own language that begin so: "calibration" is of no family with the Spanish "califico".
 * A word that is read otherwise in another language stands there with its stem (build/foreign.ts).
 */
function ownTerms({ words, wordTerm }: Index, level: number, start: string): ReadonlySet<number> {
  const [from, to] = rangeOf(words, start)
  const own = new Set<number>()
  for (let at = from; at < to; at++) {
    const word = words.sorted[at]!
    if (word < words.ends[level]! && !nameOf(words, word).includes('\0')) own.add(wordTerm[word]!)
  }
  return own
}

function sharedStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same
}

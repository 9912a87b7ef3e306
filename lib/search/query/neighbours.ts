import { isStopWord, languageOf, stem } from '../analyze'
import type { Index } from '../structure'
import { lookUp } from '../lexicon'
import { type PhrasePostings, unitsWith } from './phrase'
import type { How, Slot } from './slot'
import { rarity, termRarity } from './statistics'
import { isUnspaced } from './within'

/** Words of a question one after the other. */
export interface Run {
  readonly first: number
  readonly parts: number
}

/** A code that follows its parts, like `w9` after `W-9`. */
export interface Whole extends Run {
  readonly word: string
}

/**
 * Adds what words mean together: codes, words that are written as one elsewhere ("web site"), words that are written
 * apart elsewhere ("timesheet"), phrases in quotes, and synonyms. Each becomes an alternative of every word that it stands for.
 */
export function addNeighbours(
  index: Index,
  level: number,
  slots: readonly Slot[],
  wholes: readonly Whole[],
  phrases: readonly Run[],
): void {
  const language = languageOf(index.locale)
  const root = (word: string) => stem(word, language)
  const stems = slots.map(slot => root(slot.word))
  const { weights } = index
  const add = (
    first: number,
    parts: number,
    names: readonly string[],
    weight: number,
    how: How = 'joined',
  ) => {
    // What stands in quotes is only itself; of a code, its parts and the whole.
    if (weight < 1 && slots.slice(first, first + parts).some(slot => slot.exact)) return false
    const terms = weight === 0 ? [-1] : names.map(name => lookUp(index.terms, name, level))
    if (terms.includes(-1)) return false
    const phrase = terms.length > 1 ? unitsWith(index, level, terms) : undefined
    if (phrase?.units.length === 0) return false
    const idf = phrase ? phraseRarity(index, level, phrase) : termRarity(index, level, terms[0]!)
    for (const slot of slots.slice(first, first + parts)) {
      // No rarer than the word itself, as for relatives: or else the one text that writes two words as one would
      // decide. A code says more than its parts.
      const typed = weight < 1 ? slot.alternatives[0] : undefined
      const asRare = typed ? Math.min(idf, typed.idf * typed.weight) : idf
      slot.alternatives.push({ how, terms, weight, idf: asRare, ...(phrase && { phrase }) })
      slot.idf = Math.max(slot.idf, slot.weight * weight * asRare)
    }
    return true
  }

  for (const { first, parts, word } of wholes) add(first, parts, [root(word)], 1)
  for (const { first, parts } of phrases) add(first, parts, stems.slice(first, first + parts), 1)
  slots.forEach((slot, at) => {
    const next = slots[at + 1]
    if (next && !(slot.stop && next.stop)) add(at, 2, [root(slot.word + next.word)], weights.split)
    if (slot.alternatives.length === 0)
      cutsOf(slot.word).some(cut => {
        const halves = [slot.word.slice(0, cut), slot.word.slice(cut)]
        // "in" and "on" stand next to each other everywhere: finding where takes long, and says nothing.
        const telling = halves.some(half => !isStopWord(half, language))
        return telling && add(at, 1, halves.map(root), weights.split)
      })
  })
  for (const { from, to } of index.synonyms)
    for (let at = 0; at + from.length <= stems.length; at++)
      if (from.every((name, i) => name === stems[at + i]))
        add(at, from.length, to, weights.synonym, 'synonym')
}

/** Where a word may be cut in two: where digits begin or end, or anywhere but beside a single letter. */
function cutsOf(word: string): number[] {
  const least = isUnspaced(word) ? 1 : 2
  const digits = /\d+/.exec(word)
  const edges = digits ? [digits.index, digits.index + digits[0].length] : []
  const inside = Array.from({ length: Math.max(0, word.length - 2 * least + 1) }, (_, i) => i + least)
  return [...edges.filter(at => at > 0 && at < word.length), ...inside]
}

function phraseRarity(index: Index, level: number, { units }: PhrasePostings): number {
  const documents = new Set(units.map(unit => index.units.document[unit]!))
  return rarity(index, level, units.length, documents.size)
}

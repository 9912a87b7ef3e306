import { rootOf } from '../analyze'
import { lookUp } from '../lexicon'
import type { Index } from '../structure'
import { languagesAt, wordsSpelled } from './spoken'

/** The terms that a word as written has in what a level sees, in each of the languages; the house's own first. */
export function termsOfWord(index: Index, level: number, raw: string): number[] {
  const spoken = languagesAt(index, level)
  const found = new Set(spoken.map(language => lookUp(index.terms, rootOf(raw, language), level)))
  // Elsewhere than in English a stem needs the accents, which people leave out: then the word as a whole tells.
  if (spoken.some(language => language !== 'en'))
    for (const word of wordsSpelled(index, level, raw)) found.add(index.wordTerm[word]!)
  return [...found].filter(term => term >= 0)
}

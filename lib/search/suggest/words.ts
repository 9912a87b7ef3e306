import { wordOf } from '../lexicon'
import { completionsOf } from '../query/complete'
import type { Index } from '../structure'
import type { Suggestion } from '.'

const most = 3
/** Shorter beginnings are those of too many words. */
const fewestLetters = 2

/** The text with its last word completed: the most frequent words that begin like it. */
export function wordsFrom(index: Index, level: number, text: string, last: string): Suggestion[] {
  const typed = lastLength(text)
  if (typed < fewestLetters) return []
  const before = text.slice(0, text.length - typed)
  return completionsOf(index, level, last)
    .slice(0, most)
    .map(word => ({ text: before + wordOf(index.words, word).normalize('NFC'), kind: 'word', score: 0 }))
}

/** Of the word that the text ends with, in characters. */
const lastLength = (text: string) => /[\p{L}\p{M}\p{N}]*$/u.exec(text)![0].length

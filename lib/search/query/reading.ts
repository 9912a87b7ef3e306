import { everyday, isStopWord, languageOf, normalize, rootOf, scan } from '../analyze'
import type { Index } from '../structure'
import { read } from './read'
import { languagesAt, wordsSpelled } from './spoken'
import { termsOfWord } from './terms'

/** What a text asks, so that it can be held against others. */
export interface TextReading {
  /** Texts with the same key ask the same: their words, repaired and without endings, are the same. */
  readonly key: string
  /** Words, not numbers, that stand in no document and are no everyday ones: often a name, or a typing error. */
  readonly unknown: readonly { readonly word: string; readonly from: number }[]
  /** It holds more than words: "phrases", -not, or filters. */
  readonly narrows: boolean
}

/** Reads a text as this level's queries are read; its last word is finished. */
export function readingOf(index: Index, text: string, asked: number): TextReading {
  // Levels beyond the index's see everything in it.
  const level = Math.min(asked, index.levels - 1)
  const language = languageOf(index.locale)
  const { words, typed } = read(index, text, level, false)
  const unknown: { word: string; from: number }[] = []
  scan(typed.words, (raw, from, _to, parts) => {
    if (parts === 1 && !isOrdinary(index, level, raw)) unknown.push({ word: raw, from })
  })
  return {
    key: words.map(word => rootOf(word, language)).join(' '),
    unknown,
    narrows: typed.filters.length + typed.phrases.length + typed.without.length > 0,
  }
}

function isOrdinary(index: Index, level: number, raw: string): boolean {
  if (/^\p{N}+$/u.test(raw)) return true
  if (wordsSpelled(index, level, raw).length > 0 || termsOfWord(index, level, raw).length > 0) return true
  return languagesAt(index, level).some(language => {
    const word = normalize(raw, language)
    if (word === '' || isStopWord(word, language)) return true
    return language === 'en' && [...everyday(rootOf(raw, 'en'))].length > 0
  })
}

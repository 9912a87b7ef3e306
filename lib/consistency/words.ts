import { isStopWord, rootOf, wordsOf } from '../search'

/** The stems of a text in order, as search knows them. */
export function stems(text: string, language: string): string[] {
  return wordsOf(text, language).map(word => rootOf(word, language))
}

/** The stems that say what a text is about, in order: without "the", "is" and the like. */
export function contentStems(text: string, language: string): string[] {
  const words = wordsOf(text, language).filter(word => !isStopWord(word, language))
  return words.map(word => rootOf(word, language))
}

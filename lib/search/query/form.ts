import { lookUp, rangeOf, rangeOfWord } from '../lexicon'
import { firstFrom } from '../lists'
import type { Index } from '../structure'
import type { Reading } from './read'

/**
 * Tells which words of the question, as bits, a document's title holds in the very form in which they were typed:
 * "delete", not "deleting". Stems can't see the difference, and people who know the title type it as it is. The
 * unfinished last word has the form of all that goes on so, unless it is a word by itself.
 */
export function typedForms(
  { titles, words }: Index,
  level: number,
  { slots, words: typed, unfinished }: Reading,
): (document: number) => number {
  const places = slots.map(({ word }) => {
    const begun = unfinished && word === typed.at(-1) && lookUp(words, word, level) < 0
    return begun ? rangeOf(words, word) : rangeOfWord(words, word)
  })
  return document => {
    // Entries are in the order of documents, and a document's title, where it has one, is its first.
    const entry = firstFrom(titles.document, document, 0, titles.document.length)
    let bits = 0
    for (let at = titles.start[entry]!; at < titles.start[entry + 1]!; at++) {
      const place = titles.ranks[at]!
      for (let slot = 0; slot < places.length; slot++)
        if (place >= places[slot]![0] && place < places[slot]![1]) bits |= 1 << slot
    }
    return bits
  }
}

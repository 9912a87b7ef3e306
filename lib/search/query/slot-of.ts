import { isStopWord } from '../analyze'
import { wordOf } from '../lexicon'
import type { Index } from '../structure'
import { completionsOf } from './complete'
import type { Word } from './read'
import { repairsOf } from './repair'
import type { Alternative, How, Slot } from './slot'
import { rarityOfAny, termRarity } from './statistics'
import { termsOfWord } from './terms'
import { containing, isUnspaced } from './within'

/** The rarity of a word in one of eight texts. */
const commonWord = Math.log(8)

/**
 * What a word of a query may mean by itself: the word, what it may become where it is the last one, what it may be
 * mistyped for where nobody writes it; and how telling that is.
 * @param little it says little, as stop words do
 */
export function slotOf(
  index: Index,
  level: number,
  { word, raw, exact }: Pick<Word, 'word' | 'raw' | 'exact'>,
  language: string,
  last: boolean,
  little = false,
): Slot {
  const stop = little || isStopWord(language === 'en' ? word : raw.toLowerCase(), language)
  const { weights } = index
  const weight = stop ? weights.stopWord : 1
  const known = termsOfWord(index, level, raw)
  const alternatives: Alternative[] = []
  const add = (how: How, term: number, share: number, idf: number) =>
    alternatives.push({ how, terms: [term], weight: share, idf })

  // In a small house a stop word may be rare by chance; in the language it never is.
  const rarest = stop ? commonWord : Infinity
  for (const term of known) add('typed', term, 1, Math.min(rarest, termRarity(index, level, term)))
  const guessed =
    exact || weights.completed === 0 ? [] : longerThan(index, level, word, last, known.length > 0)
  const longer = termsOf(index, guessed).filter(other => !known.includes(other))
  if (longer.length > 0) {
    // Together they are one guess, as rare as all of them: else the rarest completion would win.
    const idf = rarityOfAny(index, level, longer)
    for (const other of longer)
      add('completed', other, known.length > 0 ? weights.completedWord : weights.completed, idf)
  }
  const repairs = known.length === 0 && !exact ? repairsOf(index, level, word) : []
  if (repairs.length > 0) {
    for (const repair of repairs) {
      const meant = index.wordTerm[repair.word]!
      if (alternatives.some(other => other.terms[0] === meant)) continue
      add('repaired', meant, repair.weight, termRarity(index, level, meant))
    }
  }
  // While it may still become another word it stays as it is.
  const meant = longer.length === 0 ? repairs.map(repair => repair.word) : []
  const idf = weight * Math.max(0, ...alternatives.map(other => other.idf * other.weight))
  const readAs = meant[0] === undefined ? word : wordOf(index.words, meant[0])
  return { word: readAs, typed: raw, stop, exact, repairs: meant, weight, alternatives, idf }
}

/** Words that go on where this one stops, or that hold it where words have no spaces between them. */
function longerThan(index: Index, level: number, word: string, last: boolean, known: boolean): number[] {
  if (isUnspaced(word)) return containing(index, level, word)
  // A code that is there is meant as it is: 1204 is not 12045.
  return last && !(known && /\p{N}/u.test(word)) ? completionsOf(index, level, word) : []
}

function termsOf(index: Index, words: readonly number[]): number[] {
  return [...new Set(words.map(word => index.wordTerm[word]!))]
}

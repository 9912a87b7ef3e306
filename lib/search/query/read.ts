import { isAsking, isStopWord, normalize, scan } from '../analyze'
import type { Index } from '../structure'
import { lettersOfUnknown } from './codes'
import { completionsOf } from './complete'
import { wordOf } from '../lexicon'
import { addNeighbours, type Run, type Whole } from './neighbours'
import { addRelatives } from './relatives'
import { repairsOf } from './repair'
import type { Alternative, How, Slot } from './slot'
import { languagesAt, spokenIn } from './spoken'
import { rarityOfAny, termRarity } from './statistics'
import { isQuoted, parse, type Typed } from './syntax'
import { termsOfWord } from './terms'
import { containing, isUnspaced } from './within'

/** What a text is read as, at one level. */
export interface Reading {
  readonly text: string
  readonly slots: readonly Slot[]
  /** The words as repaired, in order; the last may be unfinished. */
  readonly words: readonly string[]
  readonly unfinished: boolean
  readonly typed: Typed
  /** All words as they stand in the text, and what unknown ones may be meant as. */
  readonly spelled: readonly Word[]
}

/** A word of the query: as kept, as written, and where. */
export interface Word {
  readonly word: string
  readonly raw: string
  readonly from: number
  readonly to: number
  /** In quotes: it is meant just so. */
  readonly exact: boolean
  /** See Slot. */
  readonly repairs: readonly number[]
}

/** The rarity of a word in one of eight texts. */
const commonWord = Math.log(8)
const mostCharacters = 4000
const mostWords = 40
/** Slots are bits of a whole number when hits are ranked again. */
const mostSlots = 31

/** Reads a query: its words, what each may mean, and how telling it is. Never throws, whatever is typed. */
export function read(index: Index, given: string, level: number, prefix: boolean): Reading {
  const text = given.slice(0, mostCharacters)
  const typed = parse(text)
  const spoken = languagesAt(index, level)
  const words: Omit<Word, 'repairs'>[] = []
  const wholes: Whole[] = []
  scan(typed.words, (raw, from, to, parts) => {
    const word = normalize(raw, spoken[0]!)
    if (word === '' || words.length >= mostWords) return
    if (parts > 1) wholes.push({ first: words.length - parts, parts, word })
    else words.push({ word, raw, from, to, exact: isQuoted(typed, from) })
  })
  const last = words.at(-1)
  const unfinished = prefix && last !== undefined && !last.exact && last.to === text.length
  const language = spokenIn(
    spoken,
    words.map(({ raw }) => raw.toLowerCase()),
  )
  const letters = wholes.length > 0 ? lettersOfUnknown(index, level, words, wholes) : undefined
  // Where nothing else is said, "help" is what is asked for.
  const said =
    index.weights.asking > 0 &&
    words.some(({ word }) => !isAsking(word, language) && !isStopWord(word, language))
  const slots = words.map(word => {
    const little = letters?.has(word) || (said && !word.exact && isAsking(word.word, language))
    return slotOf(index, level, word, language, unfinished && word === last, little)
  })
  addNeighbours(index, level, slots, wholes, phrasesOf(typed, words))
  addRelatives(index, level, slots)
  return {
    slots: distinct(slots),
    words: slots.map(slot => slot.word),
    unfinished,
    typed,
    text,
    spelled: words.map((word, at) => ({ ...word, repairs: slots[at]!.repairs })),
  }
}

function slotOf(
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

/** A repeated word counts once. Of too many, the most telling stay, in their order. */
function distinct(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>()
  const once = slots.filter(({ alternatives, word }) => {
    const key = alternatives[0] ? alternatives[0].terms.join(' ') : `?${word}`
    return !seen.has(key) && seen.add(key)
  })
  if (once.length <= mostSlots) return once
  const kept = new Set([...once].sort((a, b) => b.idf - a.idf).slice(0, mostSlots))
  return once.filter(slot => kept.has(slot))
}

/** The words of each phrase in quotes, as far as it has several. */
function phrasesOf({ phrases }: Typed, words: readonly Pick<Word, 'from'>[]): Run[] {
  return phrases
    .map(({ from, to }) => ({
      first: words.findIndex(word => word.from >= from),
      parts: words.filter(word => word.from >= from && word.from < to).length,
    }))
    .filter(({ parts }) => parts > 1)
}

import { isAsking, isStopWord, normalize, scan } from '../analyze'
import type { Index } from '../structure'
import { lettersOfUnknown } from './codes'
import { addNeighbours, type Run, type Whole } from './neighbours'
import { addRelatives } from './relatives'
import type { Slot } from './slot'
import { slotOf } from './slot-of'
import { languagesAt, spokenIn } from './spoken'
import { isQuoted, parse, type Typed } from './syntax'

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

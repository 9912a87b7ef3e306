import { isEnglish, isStopWord, normalize, scan, stem } from '../analyze'
import type { Index } from '../structure'
import { completionsOf } from './complete'
import { lookUp, nameOf } from '../lexicon'
import { addNeighbours, type Whole } from './neighbours'
import { addRelatives } from './relatives'
import { repairsOf } from './repair'
import type { Alternative, Slot } from './slot'
import { rarity, termRarity } from './statistics'

/** What a text is read as, at one level. */
export interface Reading {
  readonly slots: readonly Slot[]
  /** The words as repaired, in order; the last may be unfinished. */
  readonly words: readonly string[]
  readonly unfinished: boolean
  /** The text with its repairs, where there were any. */
  readonly readAs?: string
}

/** The rarity of a word in one of eight texts. */
const commonWord = Math.log(8)
const mostCharacters = 4000
const mostWords = 64
/** Slots are bits of a whole number when hits are ranked again. */
const mostSlots = 31

/** Reads a query: its words, what each may mean, and how telling it is. Never throws, whatever is typed. */
export function read(index: Index, given: string, level: number, prefix: boolean): Reading {
  const english = isEnglish(index.locale)
  const text = given.slice(0, mostCharacters)
  const words: { word: string; from: number; to: number }[] = []
  const wholes: Whole[] = []
  scan(text, (raw, from, to, parts) => {
    const word = normalize(raw, english)
    if (word === '' || words.length >= mostWords) return
    if (parts > 1) wholes.push({ first: words.length - parts, parts, word })
    else words.push({ word, from, to })
  })
  const unfinished = prefix && words.length > 0 && words.at(-1)!.to === text.length
  const slots = words.map(({ word }, at) =>
    slotOf(index, level, word, english, unfinished && at === words.length - 1),
  )
  addNeighbours(index, level, slots, wholes, english)
  addRelatives(index, level, slots)
  return {
    slots: distinct(slots),
    words: slots.map(slot => slot.word),
    unfinished,
    ...readAs(text, words, slots),
  }
}

function slotOf(index: Index, level: number, word: string, english: boolean, last: boolean): Slot {
  const stop = isStopWord(word, english)
  const { weights } = index
  const weight = stop ? weights.stopWord : 1
  const term = lookUp(index.terms, stem(word, english), level)
  const alternatives: Alternative[] = []
  const add = (terms: readonly number[], share: number, idf: number) =>
    alternatives.push({ terms, weight: share, idf })

  // In a small house a stop word may be rare by chance; in the language it never is.
  const rarest = stop ? commonWord : Infinity
  if (term >= 0) add([term], 1, Math.min(rarest, termRarity(index, level, term)))
  const longer =
    last && weights.completed > 0
      ? termsOf(index, completionsOf(index, level, word)).filter(other => other !== term)
      : []
  if (longer.length > 0) {
    // Together they are one guess, as rare as all of them: else the rarest completion would win.
    const { start, end, documents } = index.postings
    const sum = (count: (term: number) => number) => longer.reduce((all, other) => all + count(other), 0)
    const at = (other: number) => other * index.levels + level
    const units = Math.min(
      index.units.ends[level]!,
      sum(other => end[at(other)]! - start[other]!),
    )
    const inDocuments = Math.min(
      index.documentEnds[level]!,
      sum(other => documents[at(other)]!),
    )
    const idf = rarity(index, level, units, inDocuments)
    for (const other of longer) add([other], term >= 0 ? weights.completedWord : weights.completed, idf)
  }
  let readAs = word
  if (term < 0) {
    const repairs = repairsOf(index, level, word)
    for (const repair of repairs) {
      const meant = index.wordTerm[repair.word]!
      if (alternatives.some(other => other.terms[0] === meant)) continue
      add([meant], repair.weight, termRarity(index, level, meant))
    }
    if (repairs[0] && longer.length === 0) readAs = nameOf(index.words, repairs[0].word)
  }
  const idf = weight * Math.max(0, ...alternatives.map(other => other.idf * other.weight))
  return { word: readAs, stop, weight, alternatives, idf }
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

function readAs(
  text: string,
  words: readonly { word: string; from: number; to: number }[],
  slots: readonly Slot[],
): { readAs?: string } {
  let repaired = ''
  let end = 0
  words.forEach(({ word: typed, from, to }, at) => {
    if (slots[at]!.word === typed) return
    repaired += text.slice(end, from) + slots[at]!.word
    end = to
  })
  return end > 0 ? { readAs: (repaired + text.slice(end)).trim() } : {}
}

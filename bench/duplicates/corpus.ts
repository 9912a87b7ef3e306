import type { SearchDocument, SearchSection } from '../../lib/search'
import { lettersOf, type Roll } from './roll'

interface Passage {
  readonly source: SearchDocument
  readonly section: SearchSection
  /** In words. */
  readonly length: number
}

/** A sentence with a number that counts something. */
export interface Counting extends Passage {
  readonly sentence: string
}

/** Documents, as something to take sentences and words from. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly passages: readonly Passage[]
  readonly countings: readonly Counting[]
  readonly roll: Roll
  /** Some word of the corpus, as often as it is written there. */
  readonly word: () => string
  /** Some word of the corpus, rare ones as often as common ones. */
  readonly rare: () => string
  /** How often a word is written. */
  readonly times: (word: string) => number
}

/** A number that counts something, with what it counts. */
export const number =
  /(?<=[$€£]\s?)\d+|\d+(?=\s?%)|(?<![\w.,:-])\d+(?=[ -](?:\w+ )?(?:minute|hour|day|week|month|year|page|people|person|time|mile|step|question|member)s?\b)/u

/** Reads documents once for all that is planted in them. */
export function corpusOf(documents: readonly SearchDocument[], roll: Roll): Corpus {
  const written = documents.flatMap(({ sections }) => sections.flatMap(({ text }) => lettersOf(text)))
  const times = new Map<string, number>()
  for (const word of written) times.set(word, (times.get(word) ?? 0) + 1)
  const vocabulary = [...times.keys()]
  const passages = documents.flatMap(source =>
    source.sections.map(section => ({ source, section, length: lettersOf(section.text).length })),
  )
  const countings = passages.flatMap(passage =>
    sentencesIn(passage.section.text)
      .filter(sentence => number.test(sentence) && lettersOf(sentence).length >= 8)
      .map(sentence => ({ ...passage, sentence })),
  )
  return {
    documents,
    passages,
    countings,
    roll,
    word: () => roll.pick(written),
    rare: () => roll.pick(vocabulary),
    times: word => times.get(word) ?? 0,
  }
}

export const sentencesIn = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n/).filter(sentence => sentence.trim() !== '')

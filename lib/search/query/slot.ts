import type { PhrasePostings } from './phrase'

/**
 * How something stands for a word: it is the word; the word completed; another spelling of it; the whole of a code, words
 * written as one or apart; a synonym of the organization's; a word of its family; what everyday language calls the same.
 */
export type How = 'typed' | 'completed' | 'repaired' | 'joined' | 'synonym' | 'family' | 'everyday'

/** Something that may stand for what was typed. */
export interface Alternative {
  readonly how: How
  /** One term, or several that must stand next to each other. */
  readonly terms: readonly number[]
  /** Of several terms: where they do. */
  readonly phrase?: PhrasePostings
  /** 1 = as good as the typed word. */
  readonly weight: number
  readonly idf: number
}

/** One word of the query, and all that it may mean; a unit gets the best of them. */
export interface Slot {
  /** As looked for: folded, and as repaired. */
  readonly word: string
  /** As it was typed. */
  readonly typed: string
  readonly stop: boolean
  /** It stands in quotes: neither relatives nor synonyms stand for it. */
  readonly exact: boolean
  /** What an unknown word may be meant as, the likeliest first. */
  readonly repairs: readonly number[]
  /** 1, or less for stop words. */
  readonly weight: number
  readonly alternatives: Alternative[]
  /** How telling the slot is: its weight × its best alternative's idf. */
  idf: number
}

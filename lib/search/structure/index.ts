import type { SearchDocument } from '../document'
import type { Weights } from '../weights'
import type { Facets } from './facets'
import type { Languages, Synonym } from './languages'
import type { Certainty, Classifier } from './learned'
import type { Postings } from './postings'
import type { Titles } from './titles'
import type { Units } from './units'
import type { Whole } from './whole'
import type { Lexicon, Repairs } from './words'

export { type Facet, type FacetField, facetFields, type Facets } from './facets'
export type { Languages, Synonym } from './languages'
export type { Certainty, Classifier } from './learned'
export type { Postings, Volume } from './postings'
export type { Titles } from './titles'
export { type Block, phrasingUnit, sectionUnit, titleUnit, type Units } from './units'
export type { Whole } from './whole'
export type { Lexicon, Repairs } from './words'

/**
 * The index: plain data, mostly flat typed arrays. Documents are numbered by (level, id), units, words and terms by
 * where they first appear, so what an audience may see is a prefix of every array. `…Ends[level]` is where the
 * prefix of a level ends. Whatever a query reads, it reads below that end: nothing beyond can influence it.
 */
export interface Index {
  readonly locale: string
  /** What counts how much; those of the short fields are in the postings, the others are read at each query. */
  readonly weights: Weights
  readonly levels: number
  readonly documents: readonly SearchDocument[]
  /** Per level: how many documents. */
  readonly documentEnds: Uint32Array
  /** Per level: phrasings for each document, on average. */
  readonly phrasings: Float64Array
  readonly units: Units
  /** Words as people write them (folded), for repair and completion. */
  readonly words: Lexicon
  /** Word → its term. */
  readonly wordTerm: Whole
  /** Words × levels: how often each occurs, tags included. */
  readonly wordCounts: Whole
  /** Stems: what postings are kept for. */
  readonly terms: Lexicon
  readonly postings: Postings
  readonly repairs: Repairs
  readonly titles: Titles
  readonly facets: Facets
  readonly languages: Languages
  readonly synonyms: readonly Synonym[]
  /** One a level. */
  readonly classifiers: readonly Classifier[]
  /** One a level. */
  readonly certainty: readonly Certainty[]
}

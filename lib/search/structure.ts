import type { SearchDocument } from './document'
import type { Weights } from './weights'

/** Whole numbers in the narrowest type that holds them, see narrow.ts. */
export type Whole = Uint16Array | Uint32Array

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

/** When the first hit is an answer: a logistic function of the signs for and against it (query/signs.ts). */
export interface Certainty {
  readonly coefficients: Float64Array
  /** Below this the house says that it has no answer. */
  readonly answeredFrom: number
}

/** Which document a question is for, learned from titles and phrasings (build/classifier.ts). */
export interface Classifier {
  /** How many documents it tells apart; 0 where there is none. */
  readonly documents: number
  /** Hashed features in ascending order, and how telling each is. */
  readonly keys: Uint32Array
  readonly idf: Float32Array
  /** Features × (documents, and none of them): weights, each `rows[…] * scale[feature]`. */
  readonly scale: Float32Array
  readonly rows: Int8Array
}

/** A unit is scored by itself: a section (long ones are cut), a known phrasing, or a title. */
export const sectionUnit = 0
export const phrasingUnit = 1
export const titleUnit = 2

/**
 * The words of some documents in a row. Their terms have numbers of the block's own, so that another word in the house
 * does not change them.
 */
export interface Block {
  /** The first document. */
  readonly document: number
  /** The place of its first word among those of all blocks. */
  readonly from: number
  /** The number of each word's term in the block … */
  readonly tokens: Whole
  /** … and what term that is. */
  readonly terms: Whole
}

export interface Units {
  readonly ends: Uint32Array
  readonly document: Whole
  readonly kind: Uint8Array
  /** Units of document d: its title and phrasings from `start[d]`, its sections from `sections[d]` to `start[d + 1]`. */
  readonly start: Uint32Array
  readonly sections: Uint32Array
  /** For sections: which of the document. For phrasings: which of `asked`. */
  readonly part: Whole
  /** For sections: where their part of the text ends. */
  readonly to: Whole
  /**
   * Where words stand in the text: landmark m says that body word `markWord[m]` begins at character `markAt[m]`.
   * Those of unit u are `markStart[u]..markStart[u + 1])`. From one of them on a text can be read without the rest.
   */
  readonly markStart: Uint32Array
  readonly markWord: Uint16Array
  readonly markAt: Whole
  /** Kind and length in one byte, see build/impact.ts. */
  readonly length: Uint8Array
  /**
   * The forward index: the words of unit u stand at places `tokenStart[u]..tokenStart[u + 1])`, headings first, in block
   * `block[u]` (blocks.ts says which term stands at a place).
   */
  readonly tokenStart: Uint32Array
  readonly blocks: readonly Block[]
  readonly block: Whole
  readonly headingTokens: Uint16Array
  /** Per level: a weight for each (length, frequency) pair of bytes. */
  readonly impact: readonly Float32Array[]
}

/** Names by number. Read one with `nameOf`, find one with `lookUp` (query/lexicon.ts). */
export interface Lexicon {
  /** All names, one after the other: name i is `text.slice(start[i], start[i + 1])`. */
  readonly text: string
  readonly start: Uint32Array
  readonly ends: Uint32Array
  /** All ids, in order of their names. */
  readonly sorted: Whole
}

/**
 * The postings of some terms in a row. The arrays of a volume are shared with the index before where a change left them as
 * they were; the list of a term is never cut.
 */
export interface Volume {
  /** The first term. */
  readonly term: number
  /** The place of its first posting among those of all volumes. */
  readonly from: number
  /** By term, then ascending. */
  readonly unit: Whole
  /** Frequency by field in one byte, see build/impact.ts. */
  readonly frequency: Uint8Array
}

export interface Postings {
  /** The postings of term t begin at place `start[t]`, in volume `volume[t]` (lists.ts reads them). */
  readonly start: Uint32Array
  readonly volumes: readonly Volume[]
  readonly volume: Whole
  /** Terms × levels: how many postings, which are the first of the term's. */
  readonly count: Whole
  /** Terms × levels: in how many documents. */
  readonly documents: Whole
  /** Terms × levels: in how many titles. */
  readonly titles: Whole
}

/**
 * Words by what is left when up to two of their first letters are dropped (SymSpell), in hashed buckets, which
 * build/repairs.ts reads.
 */
export interface Repairs {
  /** The words that are in any, ascending: not the codes. */
  readonly words: Whole
  /** Where groups of 64 buckets start in `places`, and where the last ends. */
  readonly groupStart: Uint32Array
  /** By bucket: where it ends, counted from the start of its group. */
  readonly bucketEnd: Whole
  /** Bucket after bucket, ascending: which of `words` are in it. */
  readonly places: Whole
}

/** A suffix array by words over titles and headings, for half-typed ones. */
export interface Titles {
  /** Entry e holds `ranks[start[e]..start[e + 1])`: places of its words in the sorted vocabulary. */
  readonly start: Uint32Array
  readonly ranks: Whole
  readonly document: Whole
  /** The section whose heading it is, plus one; 0 for a title. */
  readonly heading: Whole
  /**
   * In order of the suffixes: the entry of each, and with which of its words it begins; the highest bit says whether a
   * part of the entry begins there, as it does after a colon (build/titles.ts).
   */
  readonly suffixEntry: Whole
  readonly suffixWord: Uint16Array
}

/** What results can be narrowed by. */
export const facetFields = ['kind', 'owner', 'tag', 'channel'] as const
export type FacetField = (typeof facetFields)[number]
export type Facets = Readonly<Record<FacetField, Facet>>

/** The values of document d are `values[start[d]..start[d + 1])`; a level sees `names` up to its end. */
export interface Facet {
  readonly names: readonly string[]
  readonly ends: Uint32Array
  readonly start: Uint32Array
  readonly values: Uint32Array
}

/** The languages of the documents, the house's own first; a level reads questions in those up to its end. */
export interface Languages {
  readonly names: readonly string[]
  readonly ends: Uint32Array
}

/** When the stems `from` are typed next to each other, the stems `to` are looked for too. */
export interface Synonym {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

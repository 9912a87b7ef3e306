import type { Whole } from './whole'

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

import type { Whole } from './whole'

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

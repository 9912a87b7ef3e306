import type { Whole } from './whole'

/** Names by number. Read one with `nameOf`, find one with `lookUp` (lexicon.ts). */
export interface Lexicon {
  /** All names, one after the other: name i is `text.slice(start[i], start[i + 1])`. */
  readonly text: string
  readonly start: Uint32Array
  readonly ends: Uint32Array
  /** All ids, in order of their names. */
  readonly sorted: Whole
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

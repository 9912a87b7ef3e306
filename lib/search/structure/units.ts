import type { Whole } from './whole'

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

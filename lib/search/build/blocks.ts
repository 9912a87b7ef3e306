import type { SearchDocument } from '../document'
import { narrow } from '../narrow'
import type { Block, Whole } from '../structure'
import { hashOf } from './hash'

/** Units of a block, on average: enough that most words occur several times, few enough to read again at a change. */
const usualUnits = 512

/**
 * Whether a block begins with a document. Only the document itself decides, so that a change leaves the other blocks as
 * they are; the more units it has, the likelier it is (content-defined chunking).
 */
export function beginsBlock({ id }: SearchDocument, units: number): boolean {
  return (hashOf(id) & (usualUnits - 1)) < units
}

/** Numbers the terms of blocks, each as it first occurs there. */
export class BlockBuilder {
  private readonly numbers: Uint32Array
  private readonly listed: Uint32Array

  /** @param terms how many terms there are in all */
  constructor(private readonly terms: number) {
    this.numbers = new Uint32Array(terms)
    this.listed = new Uint32Array(terms)
  }

  /**
   * @param document the first of the block
   * @param from where its words begin among all
   * @param words their terms
   */
  block(document: number, from: number, words: Uint32Array): Block {
    const { numbers, listed } = this
    const local = new Uint32Array(words.length)
    let count = 0
    for (let at = 0; at < words.length; at++) {
      const term = words[at]!
      // A number counts only if the list agrees: so nothing need be emptied between blocks.
      if (numbers[term]! >= count || listed[numbers[term]!] !== term) {
        numbers[term] = count
        listed[count++] = term
      }
      local[at] = numbers[term]!
    }
    const tokens = narrow(words.length, count)
    tokens.set(local)
    const terms = narrow(count, this.terms)
    terms.set(listed.subarray(0, count))
    return { document, from, tokens, terms }
  }
}

/**
 * @param start the first unit of each document
 * @param words the terms of all words, in their order
 */
export function blocksOf(
  documents: readonly SearchDocument[],
  start: Uint32Array,
  tokenStart: Uint32Array,
  words: Uint32Array,
  terms: number,
): Block[] {
  const firsts = documents.flatMap((document, number) =>
    number === 0 || beginsBlock(document, start[number + 1]! - start[number]!) ? [number] : [],
  )
  const builder = new BlockBuilder(terms)
  return firsts.map((document, i) => {
    const from = tokenStart[start[document]!]!
    const to = tokenStart[start[firsts[i + 1] ?? documents.length]!]!
    return builder.block(document, from, words.subarray(from, to))
  })
}

/** Unit → its block. */
export function blockNumbers(blocks: readonly Block[], start: Uint32Array): Whole {
  const units = start.at(-1)!
  const numbers = narrow(units, blocks.length)
  blocks.forEach(({ document }, number) => {
    const next = blocks[number + 1]
    numbers.fill(number, start[document], next ? start[next.document] : units)
  })
  return numbers
}

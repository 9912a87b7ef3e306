import type { Block, Units } from './structure'

/** The block that the words of a unit, and of all units of its document, stand in. */
export function blockOf({ blocks, block }: Pick<Units, 'blocks' | 'block'>, unit: number): Block {
  return blocks[block[unit]!]!
}

/** The term at a place of the forward index, which is in the block; -1 where no word stands there. */
export function termAt({ from, tokens, terms }: Block, at: number): number {
  return terms[tokens[at - from]!] ?? -1
}

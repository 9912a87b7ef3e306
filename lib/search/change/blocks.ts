import { blockOf, termAt } from '../blocks'
import type { Core } from '../build'
import { beginsBlock, BlockBuilder } from '../build/blocks'
import { narrow } from '../narrow'
import type { Block } from '../structure'
import type { Documents } from './documents'
import type { Names } from './names'
import { renumber } from './column'
import { added, gone, old } from './piece'
import type { Plan } from './plan'

/** Where the parts of the new index begin. */
interface Starts {
  readonly start: Uint32Array
  readonly tokenStart: Uint32Array
}

/**
 * The blocks in which no document changed are as they were, but for the numbers of terms; the others are made anew.
 * @param plan of the units
 */
export function changeBlocks(
  before: Core,
  come: Core,
  documents: Documents,
  terms: Names,
  plan: Plan,
  starts: Starts,
): Block[] {
  const builder = new BlockBuilder(terms.plan.length)
  const firsts = firstsOf(before, come, documents, starts.start)
  return firsts.map((document, i) => {
    const next = firsts[i + 1] ?? documents.all.length
    const from = starts.tokenStart[starts.start[document]!]!
    const same = unchanged(before, documents, document, next)
    if (same) return { document, from, tokens: same.tokens, terms: renumbered(same, terms) }
    const words = new Uint32Array(starts.tokenStart[starts.start[next]!]! - from)
    read([before.units, come.units], terms, plan, starts.start[document]!, starts.start[next]!, words)
    return builder.block(document, from, words)
  })
}

/** The documents that blocks begin with. */
function firstsOf(before: Core, come: Core, { plan, all }: Documents, start: Uint32Array): number[] {
  const firsts = new Set(all.length > 0 ? [0] : [])
  const consider = (number: number) => {
    if (number !== gone && beginsBlock(all[number]!, start[number + 1]! - start[number]!)) firsts.add(number)
  }
  const numbers = plan.numbers(old, before.documents.length)
  for (const { document } of before.units.blocks) consider(numbers[document]!)
  plan.numbers(added, come.documents.length).forEach(consider)
  return [...firsts].sort((a, b) => a - b)
}

/** The old block of documents [from, to), where it is of just these. */
function unchanged({ units, documents: were }: Core, { plan }: Documents, from: number, to: number) {
  const piece = plan.pieces.find(one => one.at <= from && to <= one.at + one.to - one.from)
  if (piece?.source !== old) return undefined
  const shift = piece.from - piece.at
  const number = units.block[units.start[from + shift]!]!
  const block = units.blocks[number]!
  const end = units.blocks[number + 1]?.document ?? were.length
  return block.document === from + shift && end === to + shift ? block : undefined
}

function renumbered({ terms }: Block, { ofOld, plan }: Names): Block['terms'] {
  if (ofOld === undefined) return terms
  const found = narrow(terms.length, plan.length)
  renumber(found, 0, terms, 0, terms.length, ofOld)
  return found
}

/** Fills in the terms of the words of units [from, to), as they are numbered now. */
function read(
  pair: readonly [Core['units'], Core['units']],
  { ofOld, ofAdded }: Names,
  plan: Plan,
  from: number,
  to: number,
  words: Uint32Array,
): void {
  let next = 0
  for (const piece of plan.pieces) {
    const units = pair[piece.source]
    const map = piece.source === old ? ofOld : ofAdded
    const shift = piece.from - piece.at
    const last = Math.min(piece.to, to + shift)
    for (let unit = Math.max(piece.from, from + shift); unit < last; unit++) {
      const block = blockOf(units, unit)
      for (let at = units.tokenStart[unit]!; at < units.tokenStart[unit + 1]!; at++) {
        const term = termAt(block, at)
        words[next++] = map ? map[term]! : term
      }
    }
  }
}

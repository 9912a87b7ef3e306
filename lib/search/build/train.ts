import type { Example } from './classifier'

/** More rounds find no more. */
const rounds = 4
const rate = 3
/** So many examples take about a millisecond. */
const together = 64

/**
 * Features × documents: how much each feature speaks for each document. Most say nothing of most documents: which ones a
 * row has anything to say of is listed, and only these are read.
 */
export interface Table {
  readonly documents: number
  readonly weights: Float32Array
  /** The documents of row r that have a weight are `listed[r * documents..]`, `counts[r]` of them. */
  readonly listed: Uint16Array
  readonly counts: Uint32Array
}

/**
 * Softmax regression by stochastic gradient descent: after each example the right document's weights rise by what was
 * missing to certainty, and all others fall by what they had of it. A generator, which may be left for a while wherever it
 * yields.
 */
export function* trained(
  examples: readonly Example[],
  features: number,
  documents: number,
): Generator<void, Table> {
  const table = {
    documents,
    weights: new Float32Array(features * documents),
    listed: new Uint16Array(features * documents),
    counts: new Uint32Array(features),
  }
  const random = seeded()
  const order = examples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const [number, at] of order.entries()) {
      step(table, examples[at]!)
      if (number % together === 0) yield
    }
  }
  return table
}

/** Shares of less than this change nothing: among many documents nearly all are less, from the beginning. */
const least = 0.02
/** A weight is never put back to 0, which says that it isn't listed. */
const next = 1e-30
let share = new Float64Array(0)
let active = new Uint32Array(0)

function step(table: Table, { document, rows, values }: Example): void {
  const { documents, weights, listed, counts } = table
  if (share.length < documents) {
    share = new Float64Array(documents)
    active = new Uint32Array(documents)
  }
  share.fill(0, 0, documents)
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * documents
    const to = from + counts[rows[i]!]!
    const value = values[i]!
    for (let at = from; at < to; at++) {
      const d = listed[at]!
      share[d]! += value * weights[from + d]!
    }
  }
  softmax(share, documents)
  share[document]! -= 1
  let most = 0
  for (let d = 0; d < documents; d++) if (Math.abs(share[d]!) > least) active[most++] = d
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const from = row * documents
    const change = rate * values[i]!
    for (let at = 0; at < most; at++) {
      const d = active[at]!
      const weight = weights[from + d]!
      if (weight === 0) listed[from + counts[row]!++] = d
      weights[from + d] = weight - change * share[d]! || next
    }
  }
}

/** Turns scores into shares of 1, in place. */
function softmax(scores: Float64Array, length: number): void {
  let most = -Infinity
  for (let d = 0; d < length; d++) most = Math.max(most, scores[d]!)
  let sum = 0
  for (let d = 0; d < length; d++) sum += scores[d] = Math.exp(scores[d]! - most)
  for (let d = 0; d < length; d++) scores[d]! /= sum
}

/** The same numbers each time (mulberry32): two builds of the same documents are the same. */
function seeded(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = list[at]!
    list[at] = list[other]!
    list[other] = moved
  }
}

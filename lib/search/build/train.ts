import type { Example } from './classifier'

/** Twice as many rounds find no more. */
const rounds = 6
const rate = 2

/**
 * Softmax regression by stochastic gradient descent: after each example the right document's weights rise by what was
 * missing to certainty, and all others fall by what they had of it.
 * @returns a row of weights (one a document) for each feature
 */
export function trained(examples: readonly Example[], features: number, documents: number): Float32Array {
  const weights = new Float32Array(features * documents)
  const random = seeded()
  const order = examples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const at of order) step(weights, examples[at]!, documents)
  }
  return weights
}

/** Shares of less than this change nothing: after the first round they are nearly all. */
const least = 0.01
let share = new Float32Array(0)
let active = new Uint32Array(0)

function step(weights: Float32Array, { document, rows, values }: Example, documents: number): void {
  if (share.length < documents) {
    share = new Float32Array(documents)
    active = new Uint32Array(documents)
  }
  share.fill(0, 0, documents)
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * documents
    const value = values[i]!
    for (let d = 0; d < documents; d++) share[d]! += value * weights[from + d]!
  }
  softmax(share, documents)
  share[document]! -= 1
  let most = 0
  for (let d = 0; d < documents; d++) if (Math.abs(share[d]!) > least) active[most++] = d
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * documents
    const change = rate * values[i]!
    for (let at = 0; at < most; at++) weights[from + active[at]!]! -= change * share[active[at]!]!
  }
}

/** Turns scores into shares of 1, in place. */
function softmax(scores: Float32Array, length: number): void {
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

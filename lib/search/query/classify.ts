import { features, languageOf } from '../analyze'
import type { Index } from '../structure'

/** What the classifier makes of some words, as natural logarithms of likelihoods. */
export interface Classes {
  /** By document: that it is the one, if any is. */
  readonly among: Float64Array
  /** That any is. */
  readonly any: number
}

/** What the level's classifier makes of the words of a query; undefined where there is none. */
export function classify(index: Index, level: number, words: readonly string[]): Classes | undefined {
  const { documents, keys, idf, scale, rows } = index.classifiers[level]!
  if (documents === 0) return undefined
  const sums = new Float64Array(documents + 1)
  let squares = 0
  for (const [key, value] of features(words, languageOf(index.locale))) {
    const row = find(keys, key)
    if (row < 0) continue
    const weight = value * idf[row]!
    squares += weight * weight
    const step = weight * scale[row]!
    const from = row * sums.length
    for (let d = 0; d < sums.length; d++) sums[d]! += step * rows[from + d]!
  }
  const length = Math.sqrt(squares) || 1
  const scores = sums.map(sum => sum / length)
  const own = logSum(scores.subarray(0, documents))
  return { among: scores.subarray(0, documents).map(score => score - own), any: own - logSum(scores) }
}

/** The logarithm of the sum of exponentials. */
function logSum(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** Where a key stands in the sorted list, or -1. */
function find(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

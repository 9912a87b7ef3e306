import { features, isEnglish } from '../analyze'
import type { Index } from '../structure'

/**
 * The natural logarithm of how likely, to the level's classifier, each document is the one that the words ask for;
 * undefined where there is none.
 */
export function classify(index: Index, level: number, words: readonly string[]): Float64Array | undefined {
  const { documents, keys, idf, scale, rows } = index.classifiers[level]!
  if (documents === 0) return undefined
  const sums = new Float64Array(documents)
  let squares = 0
  for (const [key, value] of features(words, isEnglish(index.locale))) {
    const row = find(keys, key)
    if (row < 0) continue
    const weight = value * idf[row]!
    squares += weight * weight
    const step = weight * scale[row]!
    const from = row * documents
    for (let d = 0; d < documents; d++) sums[d]! += step * rows[from + d]!
  }
  const length = Math.sqrt(squares) || 1
  let most = -Infinity
  for (let d = 0; d < documents; d++) most = Math.max(most, (sums[d]! /= length))
  let all = 0
  for (let d = 0; d < documents; d++) all += Math.exp(sums[d]! - most)
  const shift = most + Math.log(all)
  return sums.map(sum => sum - shift)
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

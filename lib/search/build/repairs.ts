import { nameOf, plain } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon, Repairs } from '../structure'

/** Only the first letters are varied: enough for two errors anywhere, at a sixth of the memory (SymSpell). */
export const prefixLength = 7

/** How many errors are looked for in a word: short words have too many neighbours. */
export function errorsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2
}

/** FNV-1a over the first letters of a word, but for those at `i` and `j`. */
function hash(word: string, length: number, i: number, j: number): number {
  let value = 0x811c9dc5
  for (let at = 0; at < length; at++)
    if (at !== i && at !== j) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** The buckets of everything that is left of a word's start when up to `errors` letters are dropped; each once. */
export function bucketsOf(word: string, errors: number, buckets: number): number[] {
  const length = Math.min(prefixLength, word.length)
  const found: number[] = []
  const add = (i: number, j: number) => {
    const bucket = hash(word, length, i, j) & (buckets - 1)
    if (!found.includes(bucket)) found.push(bucket)
  }
  add(-1, -1)
  for (let i = 0; errors > 0 && i < length; i++) {
    add(i, -1)
    for (let j = i + 1; errors > 1 && j < length; j++) add(i, j)
  }
  return found
}

/** Words with digits are codes: a code with one digit changed is another code. */
export function isRepairable(word: string): boolean {
  return word.length >= 3 && !/\p{N}/u.test(word)
}

/** How many buckets there are for so many words. */
export const bucketCount = (words: number) => 2 ** Math.ceil(Math.log2(Math.max(64, words * 4)))

/** The buckets in which a word of the vocabulary is found. */
export function bucketsOfWord(name: string, buckets: number): number[] {
  const word = plain(name)
  return isRepairable(word) ? bucketsOf(word, word.length < 6 ? 1 : 2, buckets) : []
}

export function buildRepairs(words: Lexicon): Repairs {
  const count = words.sorted.length
  const buckets = bucketCount(count)
  const bucketStart = new Uint32Array(buckets + 1)
  const drops = Array.from({ length: count }, (_, word) => bucketsOfWord(nameOf(words, word), buckets))
  for (const list of drops) for (const bucket of list) bucketStart[bucket + 1]!++
  for (let b = 0; b < buckets; b++) bucketStart[b + 1]! += bucketStart[b]!
  const next = bucketStart.slice()
  const table = narrow(bucketStart[buckets]!, count)
  drops.forEach((list, word) => list.forEach(bucket => (table[next[bucket]!++] = word)))
  return { bucketStart, words: table }
}

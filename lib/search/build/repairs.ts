import { nameOf, plain, wordOf } from '../lexicon'
import { narrow, narrowFrom } from '../narrow'
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

/** How many buckets there are for a vocabulary of so many words. */
export const bucketCount = (words: number) => 2 ** Math.ceil(Math.log2(Math.max(groupOf, words * 4)))

/** Buckets of a group: few enough that what they hold can be counted in two bytes. */
export const groupOf = 64

/** The buckets in which a word of the vocabulary is found. */
export function bucketsOfWord(name: string, buckets: number): number[] {
  const word = plain(name)
  return bucketsOf(word, word.length < 6 ? 1 : 2, buckets)
}

export function buildRepairs(words: Lexicon): Repairs {
  const count = words.sorted.length
  const listed = Array.from({ length: count }, (_, word) => word).filter(word =>
    isRepairable(wordOf(words, word)),
  )
  const buckets = bucketCount(count)
  const drops = listed.map(word => bucketsOfWord(nameOf(words, word), buckets))
  const sizes = new Uint32Array(buckets)
  for (const list of drops) for (const bucket of list) sizes[bucket]!++
  const starts = startsOf(sizes)
  const next = starts.slice()
  const places = narrow(starts[buckets]!, listed.length)
  drops.forEach((list, place) => list.forEach(bucket => (places[next[bucket]!++] = place)))
  const groupStart = starts.filter((_, bucket) => bucket % groupOf === 0)
  const bucketEnd = narrow(buckets, 1 + largest(groupStart))
  for (let b = 0; b < buckets; b++) bucketEnd[b] = starts[b + 1]! - groupStart[Math.floor(b / groupOf)]!
  return { words: narrowFrom(listed.length, count, at => listed[at]!), groupStart, bucketEnd, places }
}

function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1)
  for (let at = 0; at < sizes.length; at++) starts[at + 1] = starts[at]! + sizes[at]!
  return starts
}

/** How many places the largest group has. */
export function largest(groupStart: Uint32Array): number {
  let most = 0
  for (let g = 0; g + 1 < groupStart.length; g++) most = Math.max(most, groupStart[g + 1]! - groupStart[g]!)
  return most
}

/** Places [from, to) of a bucket. */
export function rangeOfBucket({ groupStart, bucketEnd }: Repairs, bucket: number): readonly [number, number] {
  const base = groupStart[Math.floor(bucket / groupOf)]!
  return [base + (bucket % groupOf === 0 ? 0 : bucketEnd[bucket - 1]!), base + bucketEnd[bucket]!]
}

/** Words that may be so many errors from what was typed, whoever sees them; each once. */
export function nearWords(repairs: Repairs, typed: string, errors: number): Set<number> {
  const near = new Set<number>()
  for (const bucket of bucketsOf(typed, errors, repairs.bucketEnd.length)) {
    const [from, to] = rangeOfBucket(repairs, bucket)
    for (let at = from; at < to; at++) near.add(repairs.words[repairs.places[at]!]!)
  }
  return near
}

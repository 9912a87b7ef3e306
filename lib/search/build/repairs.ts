import type { Lexicon, Repairs } from '../structure'

/** Only the first letters are varied: enough for two errors anywhere, at a sixth of the memory (SymSpell). */
export const prefixLength = 7

/** How many errors are looked for in a word: short words have too many neighbours. */
export function errorsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** The buckets of everything that is left of a word's start when up to `errors` letters are dropped. */
export function bucketsOf(word: string, errors: number, buckets: number): Set<number> {
  const start = word.slice(0, prefixLength)
  const found = new Set([hash(start) & (buckets - 1)])
  for (let i = 0; errors > 0 && i < start.length; i++) {
    const once = start.slice(0, i) + start.slice(i + 1)
    found.add(hash(once) & (buckets - 1))
    for (let j = i; errors > 1 && j < once.length; j++)
      found.add(hash(once.slice(0, j) + once.slice(j + 1)) & (buckets - 1))
  }
  return found
}

/** Words with digits are codes: a code with one digit changed is another code. */
export function isRepairable(word: string): boolean {
  return word.length >= 3 && !/\p{N}/u.test(word)
}

export function buildRepairs(words: Lexicon): Repairs {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(64, words.names.length * 8)))
  const bucketStart = new Uint32Array(buckets + 1)
  const drops = words.names.map(name =>
    isRepairable(name) ? [...bucketsOf(name, name.length < 6 ? 1 : 2, buckets)] : [],
  )
  for (const list of drops) for (const bucket of list) bucketStart[bucket + 1]!++
  for (let b = 0; b < buckets; b++) bucketStart[b + 1]! += bucketStart[b]!
  const next = bucketStart.slice()
  const table = new Uint32Array(bucketStart[buckets]!)
  drops.forEach((list, word) => list.forEach(bucket => (table[next[bucket]!++] = word)))
  return { bucketStart, words: table }
}

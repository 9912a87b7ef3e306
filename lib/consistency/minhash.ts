/** Stems in a row that are one shingle: enough that two texts rarely share one by chance. */
const inARow = 2
/** 48 bands of 2: two texts that share three tenths of their shingles meet in some band in 99 of 100 cases, a tenth in 38. */
export const bands = 48
const rows = 2

/** Spreads the bits of a whole number over all 32 (the end of MurmurHash3, Appleby 2008). */
function mixed(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

const factors = Uint32Array.from({ length: bands * rows }, (_, at) => mixed(2 * at + 1) | 1)
const addends = Uint32Array.from({ length: bands * rows }, (_, at) => mixed(2 * at + 2))

function hashOf(word: string): number {
  let value = word.length
  for (let at = 0; at < word.length; at++) value = Math.imul(value, 31) + word.charCodeAt(at)
  return mixed(value)
}

/** The different pairs of neighbouring words of a text, as numbers in ascending order. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const found = new Set<number>()
  for (let at = 0; at + inARow <= hashes.length; at++)
    found.add(mixed(Math.imul(hashes[at]!, 3) + hashes[at + 1]!))
  return Uint32Array.from(found).sort()
}

/**
 * Keys of which two texts probably share one where they share much: MinHash (Broder 1997) with
 * locality-sensitive banding (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, 3.4).
 * @returns a key for each band; the same number in another band is another key
 */
export function bandsOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (const shingle of shingles)
    for (let at = 0; at < least.length; at++) {
      const value = (Math.imul(shingle, factors[at]!) + addends[at]!) >>> 0
      if (value < least[at]!) least[at] = value
    }
  return Uint32Array.from({ length: bands }, (_, band) => {
    let key = band
    for (let row = 0; row < rows; row++) key = mixed(key ^ least[band * rows + row]!)
    return key
  })
}

/** How many of the numbers of two ascending lists stand in both. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) both++
    if (a[i]! <= b[j]!) i++
    else j++
  }
  return both
}

import { stem } from './languages'
import { normalize } from './normalize'
import { scan } from './scan'

const pair = 0.5
const shortest = 3
const longest = 5

/** The words of a text as they are kept, without the wholes of codes. */
export function wordsOf(text: string, language: string): string[] {
  const words: string[] = []
  scan(text, (raw, _from, _to, parts) => {
    const word = parts > 1 ? '' : normalize(raw, language)
    if (word !== '') words.push(word)
  })
  return words
}

/** FNV-1a, begun with the sort of the feature so that a word and a part of a word differ. */
function hash(sort: number, text: string): number {
  let value = 0x811c9dc5 ^ sort
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/**
 * What a short text looks like to the classifier: its stems, pairs of neighbouring stems, and three to five letters
 * in a row of each word (which see that "pay" is in "repayment", and survive a typing error).
 * @returns feature → how often, the letters of a word together counting as about one more word
 */
export function features(words: readonly string[], language: string): Map<number, number> {
  const found = new Map<number, number>()
  const count = (feature: number, value: number) => found.set(feature, (found.get(feature) ?? 0) + value)
  let before = '^'
  for (const word of words) {
    const root = stem(word, language)
    count(hash(1, root), 1)
    count(hash(2, `${before} ${root}`), pair)
    before = root
    const framed = `_${word}_`
    let grams = 0
    for (let size = shortest; size <= longest; size++) grams += Math.max(0, framed.length - size + 1)
    for (let size = shortest; size <= longest; size++)
      for (let at = 0; at + size <= framed.length; at++)
        count(hash(3, framed.slice(at, at + size)), 1 / Math.sqrt(grams))
  }
  if (words.length > 0) count(hash(2, `${before} $`), pair)
  return found
}

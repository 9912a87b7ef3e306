import type { Lexicon } from './structure'

/** The name of a number. */
export function nameOf({ text, start }: Lexicon, id: number): string {
  return text.slice(start[id], start[id + 1])
}

/** Between a word and its stem, in the name of a variant (build/vocabulary.ts). It sorts before every letter. */
const apart = '\0'

/** The name of a word that has this stem and not the usual one. */
export function variantOf(word: string, root: string): string {
  return word + apart + root
}

/** The word of a number as it is typed: its name, but for what makes it a variant. */
export function wordOf(lexicon: Lexicon, id: number): string {
  return plain(nameOf(lexicon, id))
}

/** A name without what makes it a variant. */
export function plain(name: string): string {
  const at = name.indexOf(apart)
  return at < 0 ? name : name.slice(0, at)
}

/** Places [from, to) in the sorted names that are a word, whoever sees them: itself and its variants. */
export function rangeOfWord(lexicon: Lexicon, word: string): readonly [number, number] {
  return [lowerBound(lexicon, word), lowerBound(lexicon, word + '\u0001')]
}

/** The first place in the sorted names that is not before `name`. */
export function lowerBound(lexicon: Lexicon, name: string): number {
  let low = 0
  let high = lexicon.sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(lexicon, lexicon.sorted[middle]!, name)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the name of a number comes before another, without making a text of it. */
export function isBefore({ text, start }: Lexicon, id: number, name: string): boolean {
  const from = start[id]!
  const length = start[id + 1]! - from
  for (let i = 0; i < name.length; i++) {
    if (i === length) return true
    const apart = text.charCodeAt(from + i) - name.charCodeAt(i)
    if (apart !== 0) return apart < 0
  }
  return false
}

/** The number of a name, where this level sees it; else -1. */
export function lookUp(lexicon: Lexicon, name: string, level: number): number {
  const id = lexicon.sorted[lowerBound(lexicon, name)]
  return id !== undefined && id < lexicon.ends[level]! && nameOf(lexicon, id) === name ? id : -1
}

/** Places [from, to) in the sorted names that begin with `prefix`, whoever sees them. */
export function rangeOf(lexicon: Lexicon, prefix: string): readonly [number, number] {
  return [lowerBound(lexicon, prefix), lowerBound(lexicon, prefix + '\uffff')]
}

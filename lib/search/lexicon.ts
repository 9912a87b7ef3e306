import type { Lexicon } from './structure'

/** The name of a number. */
export function nameOf({ text, start }: Lexicon, id: number): string {
  return text.slice(start[id], start[id + 1])
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

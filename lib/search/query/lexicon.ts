import type { Lexicon } from '../structure'

/** The first place in the sorted names that is not before `name`. */
function lowerBound({ names, sorted }: Lexicon, name: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[sorted[middle]!]! < name) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of a name, where this level sees it; else -1. */
export function lookUp(lexicon: Lexicon, name: string, level: number): number {
  const id = lexicon.sorted[lowerBound(lexicon, name)]
  return id !== undefined && lexicon.names[id] === name && id < lexicon.ends[level]! ? id : -1
}

/** Places [from, to) in the sorted names that begin with `prefix`, whoever sees them. */
export function rangeOf(lexicon: Lexicon, prefix: string): readonly [number, number] {
  return [lowerBound(lexicon, prefix), lowerBound(lexicon, prefix + '\uffff')]
}

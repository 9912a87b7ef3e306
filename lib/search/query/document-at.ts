import type { Index } from '../structure'

/** The number of a document that a level sees; -1 where there is none of that id. */
export function documentAt({ documents, documentEnds }: Index, level: number, id: string): number {
  // They are in order of their ids within each level.
  for (let at = 0; at <= level; at++) {
    let low = documentEnds[at - 1] ?? 0
    let high = documentEnds[at]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (documents[middle]!.id < id) low = middle + 1
      else high = middle
    }
    if (low < documentEnds[at]! && documents[low]!.id === id) return low
  }
  return -1
}

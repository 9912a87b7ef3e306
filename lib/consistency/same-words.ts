import type { Finding } from './finding'
import type { Known } from './known'
import { shared } from './minhash'
import type { Passage, Studied } from './study'

/** From this share of common shingles (Jaccard) on, two passages are the same text edited. */
const alike = 0.3

/**
 * For each passage of a document, the passage elsewhere that is most like it, where one is nearly the same; one for each
 * audience, so that who may not see the nearest of all still learns of the next.
 */
export function sameWords(known: Known, { id, passages }: Studied): Finding[] {
  return passages.flatMap(passage =>
    nearest(known, id, passage).map(([other, share]): Finding => ({
      kind: 'same-words',
      places: [passage, other],
      texts: [passage.text, other.text],
      share,
    })),
  )
}

function nearest(known: Known, id: string, passage: Passage): [Passage, number][] {
  const others = new Set<Passage>()
  for (const band of passage.bands)
    for (const other of known.passages.get(band) ?? []) if (other.document !== id) others.add(other)
  const best = new Map<number, [Passage, number]>()
  for (const other of others) {
    const both = shared(passage.shingles, other.shingles)
    const share = both / (passage.shingles.length + other.shingles.length - both)
    if (share >= alike && share > (best.get(other.level)?.[1] ?? 0)) best.set(other.level, [other, share])
  }
  return [...best.values()]
}

import type { Finding } from './finding'
import type { Known } from './known'
import { shared } from './minhash'
import type { Passage, Studied } from './study'

/** From this share of common shingles (Jaccard) on, two passages are the same text edited. */
const alike = 0.3

/** For each passage of a document, the passage elsewhere that is most like it, where one is nearly the same. */
export function sameWords(known: Known, { id, passages }: Studied): Finding[] {
  return passages.flatMap((passage): Finding[] => {
    const best = nearest(known, id, passage)
    if (!best) return []
    const [other, share] = best
    return [{ kind: 'same-words', places: [passage, other], texts: [passage.text, other.text], share }]
  })
}

function nearest(known: Known, id: string, passage: Passage): [Passage, number] | undefined {
  const others = new Set<Passage>()
  for (const band of passage.bands)
    for (const other of known.passages.get(band) ?? []) if (other.document !== id) others.add(other)
  let best: [Passage, number] | undefined
  for (const other of others) {
    const both = shared(passage.shingles, other.shingles)
    const share = both / (passage.shingles.length + other.shingles.length - both)
    if (share >= alike && (!best || share > best[1])) best = [other, share]
  }
  return best
}

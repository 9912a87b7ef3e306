import type { Index } from '../structure'

/** BM25's rarity of something found in `found` of `all`; never negative. */
function idf(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5))
}

/** How far people's own phrasings say what they type, 0..1: in full from three for each document on. */
export function phrased(index: Index, level: number): number {
  return Math.min(1, index.phrasings[level]! / 3)
}

/**
 * How telling it is, at a level, that something occurs in so many units and documents. Where documents have several
 * phrasings, rarity among documents counts more: a document's own phrasings repeat its words.
 */
export function rarity(index: Index, level: number, units: number, documents: number): number {
  const mix = index.weights.documentIdf * phrased(index, level)
  return (1 - mix) * idf(units, index.units.ends[level]!) + mix * idf(documents, index.documentEnds[level]!)
}

/** How telling a term is at a level. */
export function termRarity(index: Index, level: number, term: number): number {
  const { start, end, documents } = index.postings
  const at = term * index.levels + level
  return rarity(index, level, end[at]! - start[term]!, documents[at]!)
}

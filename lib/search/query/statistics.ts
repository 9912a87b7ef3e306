import { countOf } from '../lists'
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
 * How telling it is, at a level, that something occurs in so many texts (units other than titles, which are counted with
 * their sections) and documents. Where documents have several phrasings, rarity among documents counts more: a document's
 * own phrasings repeat its words.
 */
export function rarity(index: Index, level: number, texts: number, documents: number): number {
  const mix = index.weights.documentIdf * phrased(index, level)
  const inDocuments = index.documentEnds[level]!
  const all = index.units.ends[level]! - inDocuments
  return (1 - mix) * idf(Math.min(texts, all), all) + mix * idf(Math.min(documents, inDocuments), inDocuments)
}

/** How telling a term is at a level. */
export function termRarity(index: Index, level: number, term: number): number {
  return rarity(index, level, textsWith(index, level, term), documentsWith(index, level, term))
}

// By level and term, as far as it was asked: titles are read again and again, and this takes logarithms.
const known = new WeakMap<Index, Float64Array[]>()

/** The same as `termRarity`, for many terms of one level. */
export function rarities(index: Index, level: number): (term: number) => number {
  const levels = known.get(index) ?? []
  known.set(index, levels)
  const kept = (levels[level] ??= new Float64Array(index.terms.ends[level]!))
  return term => {
    const found = kept[term]!
    return found > 0 ? found : (kept[term] = termRarity(index, level, term))
  }
}

/** How telling it is that any of some terms is there, as if no text or document had several of them. */
export function rarityOfAny(index: Index, level: number, terms: readonly number[]): number {
  const sum = (count: typeof textsWith) => terms.reduce((all, term) => all + count(index, level, term), 0)
  return rarity(index, level, sum(textsWith), sum(documentsWith))
}

function textsWith(index: Index, level: number, term: number): number {
  return countOf(index, level, term) - index.postings.titles[term * index.levels + level]!
}

function documentsWith({ postings, levels }: Index, level: number, term: number): number {
  return postings.documents[term * levels + level]!
}

import type { Index } from '../structure'
import { candidates } from './candidates'
import { blockOf, termAt } from '../blocks'
import { documentAt } from './document-at'
import { levelIn } from './level'
import { score } from './score'
import type { Slot } from './slot'
import { termRarity } from './statistics'

/** As many of a document's telling words stand for it. */
const tellingWords = 24
/** A word of the title counts so much more than one of the text, and one of a phrasing. */
const inTitle = 4
const inPhrasing = 2
/** Of the text only so much is looked at, in words. */
const mostRead = 2000
/** What has less than this share of what the document has of its own telling words is about something else. */
const leastShare = 0.22

/**
 * Documents in its language that share a document's telling words and phrasings, the nearest first, among what the level
 * may see; none where it may not see the document itself.
 */
export function related(index: Index, id: string, level: number, limit = 4): string[] {
  const seen = levelIn(index, level)
  const document = documentAt(index, seen, id)
  if (document < 0) return []
  const { documents } = index
  const allowed = Uint8Array.from({ length: index.documentEnds[seen]! }, (_, other) =>
    documents[other]!.locale === documents[document]!.locale ? 1 : 0,
  )
  const scores = score(index, seen, tellingOf(index, seen, document))
  const found = candidates(index, seen, scores, {
    most: limit + 1,
    extra: new Map(),
    allowed,
  })
  const own = found.find(candidate => candidate.document === document)?.score ?? found[0]?.score ?? 0
  return found
    .filter(candidate => candidate.document !== document && candidate.score >= leastShare * own)
    .slice(0, limit)
    .map(candidate => documents[candidate.document]!.id)
}

/** The words that tell a document from others: frequent in it, rare elsewhere. */
function tellingOf(index: Index, level: number, document: number): Slot[] {
  const { start, sections, tokenStart } = index.units
  const block = blockOf(index.units, start[document]!)
  const counts = new Map<number, number>()
  const count = (from: number, to: number, weight: number) => {
    for (let at = from; at < to; at++) {
      const term = termAt(block, at)
      counts.set(term, (counts.get(term) ?? 0) + weight)
    }
  }
  const first = start[document]!
  const body = tokenStart[sections[document]!]!
  count(tokenStart[first]!, tokenStart[first + 1]!, inTitle)
  count(tokenStart[first + 1]!, body, inPhrasing)
  count(body, Math.min(tokenStart[start[document + 1]!]!, body + mostRead), 1)
  return [...counts]
    .map(([term, times]) => ({
      term,
      weight: Math.log1p(times),
      idf: termRarity(index, level, term),
    }))
    .sort((a, b) => b.weight * b.idf - a.weight * a.idf || a.term - b.term)
    .slice(0, tellingWords)
    .map(({ term, weight, idf }) => ({
      word: '',
      typed: '',
      stop: false,
      exact: true,
      repairs: [],
      weight,
      alternatives: [{ how: 'typed', terms: [term], weight: 1, idf }],
      idf: weight * idf,
    }))
}

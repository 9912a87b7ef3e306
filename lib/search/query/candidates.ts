import type { Index } from '../structure'

/** A document that matches, with its best section and its best phrasing or title. */
export interface Candidate {
  readonly document: number
  score: number
  readonly section: number
  readonly beside: number
}

/** Better first; on equal scores the ids decide, which tell nothing of who may see what. */
export function compare(index: Index, a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score
  return index.documents[a.document]!.id < index.documents[b.document]!.id ? -1 : 1
}

/**
 * Groups units under their documents: a document is worth its best section and a share of its best phrasing or title.
 * @param extra added to a document's score, by document
 * @param most how many to give, best first
 * @param allowed by document: 0 where it is not to be among them
 */
export function candidates(
  index: Index,
  level: number,
  scores: Float32Array,
  extra: ReadonlyMap<number, number>,
  most: number,
  allowed?: Uint8Array,
): Candidate[] {
  const { start, sections } = index.units
  const { beside } = index.weights
  const end = index.documentEnds[level]!
  const best: Candidate[] = []
  let least = 0
  for (let document = 0; document < end; document++) {
    if (allowed && allowed[document] === 0) continue
    const from = start[document]!
    const middle = sections[document]!
    const to = start[document + 1]!
    let score = highest(scores, middle, to) + beside * highest(scores, from, middle)
    if (extra.size > 0) score += extra.get(document) ?? 0
    if (score < least || score === 0) continue
    const section = highestAt(scores, middle, to)
    keep(index, best, { document, score, section, beside: highestAt(scores, from, middle) }, most)
    if (best.length === most) least = best[most - 1]!.score
  }
  return best
}

/** The highest score. Without branches: which unit it is, is asked only of the few documents that are kept. */
function highest(scores: Float32Array, from: number, to: number): number {
  let most = 0
  for (let unit = from; unit < to; unit++) most = Math.max(most, scores[unit]!)
  return most
}

/** The unit with the highest score, the first of equals. */
function highestAt(scores: Float32Array, from: number, to: number): number {
  let found = from
  for (let unit = from + 1; unit < to; unit++) if (scores[unit]! > scores[found]!) found = unit
  return found
}

function keep(index: Index, best: Candidate[], candidate: Candidate, most: number): void {
  let place = best.length === most ? most - 1 : best.length
  if (best.length === most && compare(index, candidate, best[place]!) > 0) return
  for (; place > 0 && compare(index, candidate, best[place - 1]!) < 0; place--) best[place] = best[place - 1]!
  best[place] = candidate
}

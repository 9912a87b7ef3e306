import type { Index } from '../structure'
import { weights } from '../weights'

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
 */
export function candidates(
  index: Index,
  level: number,
  scores: Float32Array,
  extra: ReadonlyMap<number, number>,
  most: number,
): Candidate[] {
  const { start, sections } = index.units
  const best: Candidate[] = []
  for (let document = 0; document < index.documentEnds[level]!; document++) {
    const beside = highest(scores, start[document]!, sections[document]!)
    const section = highest(scores, sections[document]!, start[document + 1]!)
    const score = scores[section]! + weights.beside * scores[beside]! + (extra.get(document) ?? 0)
    if (score <= 0 || (best.length === most && score < best[most - 1]!.score)) continue
    keep(index, best, { document, score, section, beside }, most)
  }
  return best
}

/** The unit with the highest score, the first of equals. */
function highest(scores: Float32Array, from: number, to: number): number {
  let found = from
  for (let unit = from + 1; unit < to; unit++) if (scores[unit]! > scores[found]!) found = unit
  return found
}

function keep(index: Index, best: Candidate[], candidate: Candidate, most: number): void {
  let place = best.length
  while (place > 0 && compare(index, candidate, best[place - 1]!) < 0) place--
  best.splice(place, 0, candidate)
  if (best.length > most) best.pop()
}

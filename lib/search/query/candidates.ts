import { type Index, sectionUnit } from '../structure'
import { weights } from '../weights'

/** A document that matches, with its best section and its best phrasing or title. */
export interface Candidate {
  readonly document: number
  score: number
  readonly section: number
  /** -1 where neither title nor phrasing matches. */
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
  const { document, kind, ends } = index.units
  const end = ends[level]!
  const best: Candidate[] = []
  for (let unit = 0; unit < end;) {
    const at = document[unit]!
    let section = -1
    let beside = -1
    for (; unit < end && document[unit] === at; unit++) {
      if (kind[unit] === sectionUnit) {
        if (section < 0 || scores[unit]! > scores[section]!) section = unit
      } else if (beside < 0 || scores[unit]! > scores[beside]!) beside = unit
    }
    const score = scores[section]! + weights.beside * scores[beside]! + (extra.get(at) ?? 0)
    if (score <= 0 || (best.length === most && score < best[most - 1]!.score)) continue
    keep(index, best, { document: at, score, section, beside }, most)
  }
  return best
}

function keep(index: Index, best: Candidate[], candidate: Candidate, most: number): void {
  let place = best.length
  while (place > 0 && compare(index, candidate, best[place - 1]!) < 0) place--
  best.splice(place, 0, candidate)
  if (best.length > most) best.pop()
}

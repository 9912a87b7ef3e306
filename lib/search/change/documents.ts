import { compareDocuments, type SearchDocument } from '../document'
import { Plan } from './plan'

/** Which documents leave, which come, and of what the new list is made. */
export interface Documents {
  /** Ascending numbers of those that leave, be it for a new version of themselves. */
  readonly leaving: readonly number[]
  /** In order. */
  readonly coming: readonly SearchDocument[]
  /** For each that comes: the old document that it stands before. */
  readonly before: readonly number[]
  readonly plan: Plan
  readonly all: readonly SearchDocument[]
}

/** @param put in order */
export function changeDocuments(
  documents: readonly SearchDocument[],
  remove: readonly string[],
  put: readonly SearchDocument[],
): Documents {
  const ids = new Set([...remove, ...put.map(({ id }) => id)])
  const leaving: number[] = []
  documents.forEach(({ id }, number) => ids.has(id) && leaving.push(number))
  const before = put.map(document => placeOf(documents, document))
  const plan = new Plan()
  plan.edit(0, documents.length, leaving, before)
  const all = plan.pieces.flatMap(({ source, from, to }) => (source ? put : documents).slice(from, to))
  return { leaving, coming: put, before, plan, all }
}

function placeOf(documents: readonly SearchDocument[], document: SearchDocument): number {
  let low = 0
  let high = documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareDocuments(documents[middle]!, document) < 0) low = middle + 1
    else high = middle
  }
  return low
}

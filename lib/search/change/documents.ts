import { compareDocuments, type SearchDocument } from '../document'
import { firstAt } from './first'
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
  const leaving = [...ids].flatMap(id => numberOf(documents, id)).sort((a, b) => a - b)
  const before = put.map(document => placeOf(documents, document))
  const plan = new Plan()
  plan.edit(0, documents.length, leaving, before)
  const lists = plan.pieces.map(({ source, from, to }) => (source ? put : documents).slice(from, to))
  const all = ([] as SearchDocument[]).concat(...lists)
  return { leaving, coming: put, before, plan, all }
}

/** The number of a document, where there is one with this id: whatever its level. */
function numberOf(documents: readonly SearchDocument[], id: string): number[] {
  for (let level = 0; level <= (documents.at(-1)?.level ?? -1); level++) {
    const number = placeOf(documents, { id, level })
    if (documents[number]?.id === id) return [number]
  }
  return []
}

function placeOf(
  documents: readonly SearchDocument[],
  document: Pick<SearchDocument, 'id' | 'level'>,
): number {
  return firstAt(0, documents.length, number => compareDocuments(documents[number]!, document) >= 0)
}

import { isDeepStrictEqual } from 'node:util'
import type { Snapshot } from '../content'
import {
  buildWords,
  type Change,
  changeIndex,
  type Index,
  type SearchDocument,
  searchDocuments,
} from '../search'

/** The index of another snapshot: from the one of the snapshot before it where that can be, else anew. */
export function indexAfter(before: Snapshot, index: Index, after: Snapshot): Index {
  const documents = searchDocuments(after)
  const { synonyms, organization } = after
  const alike = isDeepStrictEqual(
    [before.synonyms, before.organization.locale],
    [synonyms, organization.locale],
  )
  return alike ? changedIndex(index, documents) : buildWords(documents, synonyms, organization.locale)
}

/** The index of other documents, where only some of them changed: it finds them at once, and learns later. */
export function changedIndex(index: Index, documents: readonly SearchDocument[]): Index {
  return changeIndex(index, difference(index.documents, documents))
}

function difference(before: readonly SearchDocument[], now: readonly SearchDocument[]): Change {
  const known = new Map(before.map(document => [document.id, document]))
  const put = now.filter(document => !isSame(known.get(document.id), document))
  for (const { id } of now) known.delete(id)
  return { remove: [...known.keys()], put }
}

/** Whether two plain values are the same all through. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [inA, inB] = [Object.entries(a), Object.entries(b)]
  return (
    inA.length === inB.length &&
    inA.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  )
}

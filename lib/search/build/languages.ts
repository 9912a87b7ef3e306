import { languageOf } from '../analyze'
import type { SearchDocument } from '../document'
import type { Languages } from '../structure'

/** The languages that questions are read in: the house's own, then those of the documents that a level sees. */
export function languagesOf(
  documents: readonly SearchDocument[],
  ends: Uint32Array,
  locale: string,
): Languages {
  const names = new Set([languageOf(locale)])
  const known = documents.map(document => {
    if (document.locale !== undefined) names.add(languageOf(document.locale))
    return names.size
  })
  return { names: [...names], ends: ends.map(end => (end === 0 ? 1 : known[end - 1]!)) }
}

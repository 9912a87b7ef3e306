import { buildFacets, valuesOf } from '../build/facets'
import { languagesOf } from '../build/languages'
import type { SearchDocument } from '../document'
import { facetFields, type Index } from '../structure'
import type { Documents } from './documents'

/** What results can be narrowed by, and the languages: most changes are to words alone, and leave both as they are. */
export function changeFacets(
  { documents, facets, languages, locale }: Index,
  { leaving, coming, all }: Documents,
  documentEnds: Uint32Array,
): Pick<Index, 'facets' | 'languages'> {
  const alike =
    leaving.length === coming.length && leaving.every((number, i) => areAlike(documents[number]!, coming[i]!))
  return alike
    ? { facets, languages }
    : { facets: buildFacets(all, documentEnds), languages: languagesOf(all, documentEnds, locale) }
}

/** Whether both have the same place, the same language, and the same to be narrowed by. */
function areAlike(a: SearchDocument, b: SearchDocument): boolean {
  const told = (document: SearchDocument) => {
    const { id, level, locale } = document
    return JSON.stringify([id, level, locale, facetFields.map(field => valuesOf[field](document))])
  }
  return told(a) === told(b)
}

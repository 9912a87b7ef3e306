import { buildFacets, valuesOf } from '../build/facets'
import { languagesOf } from '../build/languages'
import type { SearchDocument } from '../document'
import { type Facet, facetFields, type Facets, type Index } from '../structure'
import type { Documents } from './documents'

/** What results can be narrowed by, and the languages: most changes leave their names as they are. */
export function changeFacets(
  { documents, facets, languages, locale }: Index,
  changed: Documents,
  documentEnds: Uint32Array,
): Pick<Index, 'facets' | 'languages'> {
  const { leaving, coming, all } = changed
  const left = leaving.map(number => documents[number]!)
  if (left.length === coming.length && left.every((document, i) => areAlike(document, coming[i]!)))
    return { facets, languages }
  const foreign = [...left, ...coming].some(document => document.locale !== undefined)
  return {
    facets: patched(facets, left, changed) ?? buildFacets(all, documentEnds),
    languages: foreign ? languagesOf(all, documentEnds, locale) : languages,
  }
}

/** Whether both have the same place, the same language, and the same to be narrowed by. */
function areAlike(a: SearchDocument, b: SearchDocument): boolean {
  const told = (document: SearchDocument) => {
    const { id, level, locale } = document
    return JSON.stringify([id, level, locale, facetFields.map(field => valuesOf[field](document))])
  }
  return told(a) === told(b)
}

/** The facets without the values of those that leave and with those of the coming, where no name is new, moves or goes. */
function patched(
  facets: Facets,
  left: readonly SearchDocument[],
  { leaving, coming, before, plan }: Documents,
): Facets | undefined {
  const found: Partial<Record<keyof Facets, Facet>> = {}
  for (const field of facetFields) {
    const facet = facets[field]
    /** Whether documents before one name all that another is filtered by. */
    const named = (document: SearchDocument, number: number) =>
      valuesOf[field](document).every(name => {
        const at = facet.values.indexOf(facet.names.indexOf(name))
        return at >= 0 && at < facet.start[number]!
      })
    if (!left.every((document, i) => named(document, leaving[i]!))) return undefined
    if (!coming.every((document, i) => named(document, before[i]!))) return undefined
    const lists = coming.map(document => [
      ...new Set(valuesOf[field](document).map(name => facet.names.indexOf(name))),
    ])
    let end = 0
    const ends = lists.map(list => (end += list.length))
    const start = [facet.start, Uint32Array.of(0, ...ends)] as const
    const values = plan.inside(start)
    found[field] = {
      ...facet,
      start: plan.starts(start),
      values: values.fill(new Uint32Array(values.length), [facet.values, Uint32Array.from(lists.flat())]),
    }
  }
  return found as Facets
}

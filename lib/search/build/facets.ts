import type { SearchDocument } from '../document'
import { type Facet, facetFields, type FacetField, type Facets } from '../structure'

const valuesOf: Readonly<Record<FacetField, (document: SearchDocument) => readonly string[]>> = {
  kind: document => [document.kind],
  owner: document => (document.owner === undefined ? [] : [document.owner]),
  tag: document => document.tags,
  channel: document => document.channels ?? [],
}

/** What the documents can be filtered by. Values are numbered as documents bring them: each level knows its own. */
export function buildFacets(documents: readonly SearchDocument[], ends: Uint32Array): Facets {
  return Object.fromEntries(
    facetFields.map(field => [field, facetOf(documents.map(valuesOf[field]), ends)]),
  ) as Record<FacetField, Facet>
}

function facetOf(given: readonly (readonly string[])[], ends: Uint32Array): Facet {
  const numbers = new Map<string, number>()
  const start = new Uint32Array(given.length + 1)
  const known: number[] = []
  const values = given.flatMap((list, document) => {
    for (const name of list) if (!numbers.has(name)) numbers.set(name, numbers.size)
    const own = [...new Set(list)].map(name => numbers.get(name)!)
    start[document + 1] = start[document]! + own.length
    known.push(numbers.size)
    return own
  })
  return {
    names: [...numbers.keys()],
    ends: ends.map(end => (end === 0 ? 0 : known[end - 1]!)),
    start,
    values: Uint32Array.from(values),
  }
}

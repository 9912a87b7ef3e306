import type { SearchDocument } from '../document'
import { Growing } from './growing'
import { type Facet, facetFields, type FacetField, type Facets } from '../structure'

const none: readonly string[] = []
/** What a document can be filtered by. */
export const valuesOf: Readonly<Record<FacetField, (document: SearchDocument) => readonly string[]>> = {
  kind: document => [document.kind],
  owner: document => (document.owner === undefined ? none : [document.owner]),
  tag: document => document.tags,
  channel: document => document.channels ?? none,
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
  const values = new Growing()
  given.forEach((list, document) => {
    for (const name of list) {
      if (!numbers.has(name)) numbers.set(name, numbers.size)
      const number = numbers.get(name)!
      if (!values.has(number, start[document]!)) values.push(number)
    }
    start[document + 1] = values.length
    known.push(numbers.size)
  })
  return {
    names: [...numbers.keys()],
    ends: ends.map(end => (end === 0 ? 0 : known[end - 1]!)),
    start,
    values: values.finish(),
  }
}

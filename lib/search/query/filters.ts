import { rootOf, scan } from '../analyze'
import { type FacetField, facetFields, type Index } from '../structure'
import { documentAt } from './document-at'
import type { TypedFilter } from './syntax'

/** A filter of a question, and what it was read as. */
export interface Filter extends TypedFilter {
  /** The values it names: ids of teams and channels, kinds, tags. None where this level knows no such value. */
  readonly values: readonly string[]
}

/** The value as people call it: the title of the team or channel, else itself. Undefined where the level may not know it. */
export function titleOf(index: Index, level: number, field: FacetField, value: string): string | undefined {
  if (field === 'kind' || field === 'tag') return value
  const document = documentAt(index, level, value)
  return document < 0 ? undefined : index.documents[document]!.title
}

/** Reads filters that have a value: by id, by the last part of an id, or by title. One still without is left out. */
export function readFilters(index: Index, level: number, typed: readonly TypedFilter[]): Filter[] {
  return typed
    .filter(({ value }) => value !== '')
    .map(filter => ({ ...filter, values: valuesFor(index, level, filter) }))
}

function valuesFor(index: Index, level: number, { field, value }: TypedFilter): string[] {
  const { names, ends } = index.facets[field]
  const typed = key(value)
  return names.slice(0, ends[level]).filter(name => {
    const title = titleOf(index, level, field, name)
    if (title === undefined) return false
    return [name, name.slice(name.lastIndexOf('/') + 1), title].some(known => key(known) === typed)
  })
}

/** Stems, so that `policies` is `policy`; names of kinds are English in every house. */
function key(text: string): string {
  const words: string[] = []
  scan(text, (raw, _from, _to, parts) => parts === 1 && words.push(rootOf(raw, 'en')))
  return words.join(' ')
}

/**
 * Whether a document fits the filters of a field: any of those that ask for something, and none that exclude it. One
 * whose value nobody knows doesn't count.
 */
export function fits(index: Index, field: FacetField, filters: readonly Filter[], document: number): boolean {
  const own = filters.filter(filter => filter.field === field && filter.values.length > 0)
  if (own.length === 0) return true
  const values = valuesOf(index, field, document)
  const has = (filter: Filter) => filter.values.some(value => values.includes(value))
  const wanted = own.filter(filter => !filter.not)
  return (wanted.length === 0 || wanted.some(has)) && !own.some(filter => filter.not && has(filter))
}

export function fitsAll(index: Index, filters: readonly Filter[], document: number): boolean {
  return facetFields.every(field => fits(index, field, filters, document))
}

/** What a document has of a field. */
export function valuesOf({ facets }: Index, field: FacetField, document: number): string[] {
  const { names, start, values } = facets[field]
  return [...values.subarray(start[document]!, start[document + 1]!)].map(value => names[value]!)
}

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
 * Whether each document fits all filters, as 0 or 1, by document. One whose value nobody knows doesn't count.
 */
export function fitting(index: Index, level: number, filters: readonly Filter[]): Uint8Array {
  const found = new Uint8Array(index.documentEnds[level]!)
  const fields = facetFields.map(field => fitter(index, field, filters)).filter(test => test !== undefined)
  for (let document = 0; document < found.length; document++)
    if (fields.every(test => test(document))) found[document] = 1
  return found
}

/**
 * Tells of a document whether it fits the filters of a field: it has any of those that are asked for, and none that are
 * excluded. Undefined where the field isn't filtered.
 */
export function fitter(
  index: Index,
  field: FacetField,
  filters: readonly Filter[],
): ((document: number) => boolean) | undefined {
  const own = filters.filter(filter => filter.field === field && filter.values.length > 0)
  if (own.length === 0) return undefined
  const { names, start, values } = index.facets[field]
  const numbers = (not: boolean) =>
    own
      .filter(filter => filter.not === not)
      .flatMap(filter => filter.values.map(value => names.indexOf(value)))
  const wanted = numbers(false)
  const excluded = numbers(true)
  return document => {
    let has = wanted.length === 0
    for (let at = start[document]!; at < start[document + 1]!; at++) {
      if (excluded.includes(values[at]!)) return false
      has ||= wanted.includes(values[at]!)
    }
    return has
  }
}

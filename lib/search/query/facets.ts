import { type FacetField, facetFields, type Index } from '../structure'
import { type Filter, fitter, titleOf } from './filters'

/** How many documents of a result have a value. */
export interface FacetCount {
  readonly value: string
  /** As people call it. */
  readonly title: string
  readonly count: number
  readonly chosen: boolean
}

export type FacetCounts = Readonly<Record<FacetField, readonly FacetCount[]>>

/**
 * For each field how many documents have each value, the most frequent first. In a field that is filtered already the
 * other values count what they would add: documents that fit all filters but this field's.
 * @param documents the result as it would be without filters
 */
export function countFacets(
  index: Index,
  level: number,
  documents: readonly number[],
  filters: readonly Filter[],
): FacetCounts {
  return Object.fromEntries(
    facetFields.map(field => {
      const others = facetFields.flatMap(other =>
        other === field ? [] : (fitter(index, other, filters) ?? []),
      )
      const { names, start, values } = index.facets[field]
      const counts = new Map<number, number>()
      for (const document of documents)
        if (others.every(test => test(document)))
          for (let at = start[document]!; at < start[document + 1]!; at++)
            counts.set(values[at]!, (counts.get(values[at]!) ?? 0) + 1)
      const chosen = new Set(
        filters.flatMap(filter => (filter.field === field && !filter.not ? filter.values : [])),
      )
      const rows = [...counts].flatMap(([number, count]) => {
        const value = names[number]!
        const title = titleOf(index, level, field, value)
        return title === undefined ? [] : [{ value, title, count, chosen: chosen.has(value) }]
      })
      return [field, rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
    }),
  ) as Record<FacetField, FacetCount[]>
}

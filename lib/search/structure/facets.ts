/** What results can be narrowed by. */
export const facetFields = ['kind', 'owner', 'tag', 'channel'] as const
export type FacetField = (typeof facetFields)[number]
export type Facets = Readonly<Record<FacetField, Facet>>

/** The values of document d are `values[start[d]..start[d + 1])`; a level sees `names` up to its end. */
export interface Facet {
  readonly names: readonly string[]
  readonly ends: Uint32Array
  readonly start: Uint32Array
  readonly values: Uint32Array
}

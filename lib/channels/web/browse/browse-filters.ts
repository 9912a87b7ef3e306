import { browseUrl, without, type Choice } from './browse-choice'
import { facetKeys, facets, type FacetKey } from './browse-facets'
import type { Matches } from './browse-matches'
import type { Reader } from '../reader'

/** A link to a narrower or wider list, and how many documents it has. */
export interface ShownFilter {
  readonly label: string
  readonly url: string
  readonly count: number
  readonly chosen?: true
}

/** A way to narrow the list. A value that is chosen leads back to the list without it. */
export interface ShownFacet {
  readonly title: string
  readonly values: readonly ShownFilter[]
}

/** More values than these are found by words, not by looking through a list. */
const mostValues = 40

/** The ways to narrow what is found. One value that everything has narrows nothing, so it isn't shown. */
export function presentFacets(reader: Reader, choice: Choice, found: Matches): ShownFacet[] {
  return facetKeys.flatMap(key => {
    const values = presentValues(reader, choice, key, found)
    return values.length > 1 || values.some(value => value.chosen)
      ? [{ title: facets[key].title, values }]
      : []
  })
}

function presentValues(reader: Reader, choice: Choice, key: FacetKey, { counts }: Matches): ShownFilter[] {
  const { label, order } = facets[key]
  const chosen = choice.picked[key]
  const found = [...counts[key]].map(([value, count]) => ({ value, count, label: label(value, reader) }))
  const places = order?.(reader)
  found.sort((a, b) =>
    places
      ? places.indexOf(a.value) - places.indexOf(b.value)
      : b.count - a.count || a.label.localeCompare(b.label),
  )
  return found
    .filter(({ value }, at) => at < mostValues || value === chosen)
    .map(({ value, count, label: words }) => ({
      label: words,
      count,
      url: browseUrl(
        value === chosen ? without(choice, key) : { ...choice, picked: { ...choice.picked, [key]: value } },
      ),
      ...(value === chosen && { chosen: true }),
    }))
}

/** What is chosen, each with the address of the list without it, and how long that one is. */
export function presentChosen(
  reader: Reader,
  choice: Choice,
  { ifWithout, entries }: Matches,
): (ShownFilter & { readonly title: string })[] {
  const row = (key: FacetKey | 'q', title: string, label: string) => ({
    title,
    label,
    url: browseUrl(without(choice, key)),
    count: entries.length + ifWithout[key],
  })
  return [
    ...facetKeys.flatMap(key => {
      const value = choice.picked[key]
      return value === undefined ? [] : [row(key, facets[key].title, facets[key].label(value, reader))]
    }),
    ...(choice.words ? [row('q', 'Words', `“${choice.words}”`)] : []),
  ]
}

import type { Kind } from '../../../content'
import type { Reply } from '../../../resolve'
import { type FacetCount, type Filter, withFilter, withoutSpans } from '../../../search'
import { kindNames } from '../browse/browse-facets'
import type { ShownFacet, ShownFilter } from '../browse/browse-filters'

type Field = Filter['field']

const titles: Readonly<Record<Field, string>> = {
  kind: 'Only',
  owner: 'Whose',
  tag: 'About',
  channel: 'Words for',
}
/** A second value of a field widens what was found. */
const also: Readonly<Record<Field, string>> = {
  kind: 'Also',
  owner: 'Also of',
  tag: 'Also about',
  channel: 'Also for',
}
const fields = Object.keys(titles) as readonly Field[]
/** More values than these are found by typing on. */
const mostValues = 8

/** What was found, narrowed: to links that narrow it more or less. Each is the question itself with a filter more or less. */
export interface ShownNarrow {
  readonly facets: readonly (ShownFacet & { readonly lead: string })[]
  /** What is chosen; the link leads to the list without it. */
  readonly chosen: readonly Pick<ShownFilter, 'label' | 'url'>[]
  /** Filters and phrases that couldn't be kept to, in words. */
  readonly notes: readonly string[]
}

export function presentNarrow(reply: Reply): ShownNarrow {
  const { text, facets, filters, nowhere } = reply
  return {
    facets: fields.flatMap(field => {
      const values = facets[field].filter(({ chosen }) => !chosen).slice(0, mostValues)
      // One value that everything has narrows nothing.
      const narrows =
        values.some(({ count }) => count < reply.total) || facets[field].some(({ chosen }) => chosen)
      return narrows && values.length > 0
        ? [
            {
              title: titles[field],
              lead: facets[field].some(({ chosen }) => chosen) ? also[field] : titles[field],
              values: values.map(value => valueOf(text, field, value)),
            },
          ]
        : []
    }),
    chosen: filters
      .filter(({ values }) => values.length > 0)
      .map(filter => ({ label: chosenLabel(reply, filter), url: asking(withoutSpans(text, [filter])) })),
    notes: [
      ...filters
        .filter(({ values }) => values.length === 0)
        .map(({ field, value }) => `There is no ${nouns[field]} “${value}” here, so that narrows nothing.`),
      ...nowhere.map(phrase => `Nothing says “${phrase}” just so. This is what has the words.`),
    ],
  }
}

const nouns: Readonly<Record<Field, string>> = {
  kind: 'kind',
  owner: 'team',
  tag: 'tag',
  channel: 'channel',
}

function valueOf(text: string, field: Field, { value, title, count }: FacetCount): ShownFilter {
  return { label: labelOf(field, value, title), count, url: asking(withFilter(text, field, short(value))) }
}

function chosenLabel({ facets }: Reply, { field, values, not }: Filter): string {
  const known = facets[field].find(({ value }) => value === values[0])
  const label = labelOf(field, values[0] ?? '', known?.title)
  return not ? `Not: ${label}` : label
}

function labelOf(field: Field, value: string, title = value): string {
  return field === 'kind' ? (kindNames[value as Kind] ?? title) : title
}

/** `returns-desk` of `teams/returns-desk`: that is how one types it. */
const short = (value: string) => value.slice(value.lastIndexOf('/') + 1)

/** The page that answers a text. */
export function asking(text: string): string {
  return text ? `/?${new URLSearchParams({ q: text })}` : '/'
}

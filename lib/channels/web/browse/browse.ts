import { kinds, today as dayAt } from '../../../content'
import { browseUrl, fieldsOf, parseChoice, type Fields, type Sort } from './browse-choice'
import type { Entry } from './browse-entries'
import { kindNames } from './browse-facets'
import { presentChosen, presentFacets, type ShownFacet, type ShownFilter } from './browse-filters'
import { matches } from './browse-matches'
import { presentRow, type ShownRow } from './browse-row'
import type { Reader } from '../reader'

/** Everything a reader may see, narrowed as they asked. */
export interface ShownBrowse {
  /** `12 of 140 documents` */
  readonly count: string
  readonly words: string
  /** What a form for words must carry along. */
  readonly carried: readonly (readonly [name: string, value: string])[]
  readonly facets: readonly ShownFacet[]
  /** What was chosen, each with the address without it. `count` is how many fit then. */
  readonly chosen: readonly (ShownFilter & { readonly title: string })[]
  readonly sorts: readonly Omit<ShownFilter, 'count'>[]
  /** By kind, where nothing is chosen; then `rows` is empty. */
  readonly groups: readonly (ShownFilter & { readonly rows: readonly ShownRow[] })[]
  readonly rows: readonly ShownRow[]
  readonly pages?: {
    readonly page: number
    readonly of: number
    readonly before?: string
    readonly next?: string
  }
}

const perPage = 50
const perGroup = 5

const sortNames: Readonly<Record<Sort, string>> = {
  title: 'By title',
  verified: 'Newest verified first',
  due: 'Most overdue first',
}

/** Browsing, at an address: `/browse?kind=answer&tag=money&q=gift&sort=due&page=2`. */
export function presentBrowse(reader: Reader, fields: Fields): ShownBrowse {
  const choice = parseChoice(fields)
  const today = dayAt(reader.now, reader.house.snapshot.organization.timeZone)
  const found = matches(reader, choice, today)
  const rows = (entries: readonly Entry[]) => entries.map(entry => presentRow(reader, entry))
  const groups = fieldsOf(choice).length === 0
  const of = Math.max(1, Math.ceil(found.entries.length / perPage))
  const page = Math.min(choice.page, of)
  const sorted = sort(found.entries, choice.sort)
  const { length } = found.entries
  return {
    count: length === found.all ? documents(length) : `${length} of ${documents(found.all)}`,
    words: choice.words,
    carried: fieldsOf({ ...choice, words: '' }),
    facets: presentFacets(reader, choice, found),
    chosen: presentChosen(reader, choice, found),
    sorts: (Object.keys(sortNames) as Sort[]).map(name => ({
      label: sortNames[name],
      url: browseUrl({ ...choice, sort: name }),
      ...(name === choice.sort && { chosen: true }),
    })),
    groups: groups ? byKind(found.entries, rows) : [],
    rows: groups ? [] : rows(sorted.slice((page - 1) * perPage, page * perPage)),
    ...(!groups &&
      of > 1 && {
        pages: {
          page,
          of,
          ...(page > 1 && { before: browseUrl(choice, page - 1) }),
          ...(page < of && { next: browseUrl(choice, page + 1) }),
        },
      }),
  }
}

function documents(count: number): string {
  return `${count} ${count === 1 ? 'document' : 'documents'}`
}

function sort(entries: readonly Entry[], by: Sort): readonly Entry[] {
  const first = (a = '', b = '') => (a === b ? 0 : a < b ? -1 : 1)
  // What has no date comes last in either order; equals stay by title.
  if (by === 'verified') return entries.toSorted((a, b) => first(b.trust?.verified, a.trust?.verified))
  if (by === 'due') return entries.toSorted((a, b) => first(a.trust?.due ?? '~', b.trust?.due ?? '~'))
  return entries
}

function byKind(
  entries: readonly Entry[],
  rows: (entries: readonly Entry[]) => ShownRow[],
): ShownBrowse['groups'] {
  return kinds.flatMap(kind => {
    const all = entries.filter(({ document }) => document.kind === kind)
    if (all.length === 0) return []
    const url = browseUrl({ picked: { kind }, words: '', sort: 'title' })
    return [{ label: kindNames[kind], url, count: all.length, rows: rows(all.slice(0, perGroup)) }]
  })
}

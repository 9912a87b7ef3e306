import { markOf, type Mark } from '../../records'
import type { Hit, Reply } from '../../resolve'
import { type Explanation, type FacetCounts, type SearchResult, writeFilter } from '../../search'
import { paint } from './style'

/** Beneath this share of a score a reason is not worth a line. */
const leastShare = 0.01
/** Values of a field to name. */
const mostValues = 5

/** How the question was read, where it wasn't just as it was typed. */
export function sayReading(found: Pick<SearchResult, 'readAs' | 'meant' | 'filters' | 'nowhere'>): void {
  const { readAs, meant, filters, nowhere } = found
  if (readAs !== undefined) console.log(paint('dim', `Read as: ${readAs}`))
  if (meant !== undefined) console.log(paint('dim', `Did you mean: ${meant}`))
  for (const { field, value, values } of filters)
    if (values.length === 0) console.log(paint('dim', `There is no ${field} "${value}" here.`))
  for (const phrase of nowhere) console.log(paint('dim', `Nothing says "${phrase}" just so.`))
}

/** What the result can be narrowed by, as one types it. */
export function sayFacets({ facets }: Pick<Reply, 'facets'>): void {
  for (const [field, counts] of Object.entries(facets) as [keyof FacetCounts, FacetCounts['kind']][]) {
    const values = counts
      .slice(0, mostValues)
      .map(({ value, count }) => `${writeFilter(field, value.slice(value.lastIndexOf('/') + 1))} ${count}`)
    if (counts.length > 1) console.log(paint('dim', values.join('  ')))
  }
}

/** What a score is made of, the heaviest first. */
export function sayReasons(explanation: Explanation | undefined): void {
  for (const { words, share } of explanation?.reasons ?? [])
    if (share >= leastShare) console.log(`  ${`${Math.round(share * 100)}%`.padStart(4)}  ${words}`)
}

const marks: Readonly<Record<Mark, string>> = {
  'in-progress': 'in progress',
  archived: 'archived',
  never: 'never verified',
  changed: 'changed since verified',
  overdue: 'overdue',
}

/** That one can't quite rely on something, after its name; nothing where one can. */
export function markWords({ trust }: Pick<Hit, 'trust'>): string {
  const mark = trust && markOf(trust)
  return mark ? paint('yellow', `  ${marks[mark]}`) : ''
}

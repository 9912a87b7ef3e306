import type { Entry } from './browse-entries'
import { freshnessOf } from '../document/freshness'
import { kindLine } from '../document/kind'
import { see, type Reader } from '../reader'
import { day } from '../when'

/** A document in the list. */
export interface ShownRow {
  readonly title: string
  readonly url: string
  readonly locale: string
  readonly summary: string
  /** `Playbook · 5 steps` */
  readonly line: string
  readonly owner?: string
  /** `Verified Nov 3`; absent where nobody has to stand behind it. */
  readonly fresh?: string
  /** Nobody verified it, or not lately enough. */
  readonly late: boolean
}

export function presentRow(reader: Reader, { document, trust }: Entry): ShownRow {
  const { kind, title, url, locale, summary } = document
  const show = (date: string) => day(date, reader.now, reader.house.snapshot.organization)
  const said = trust && freshnessOf(reader, trust)
  const owner = kind === 'team' ? undefined : see(reader, document.owner)?.title
  // A list to look through names every day that has passed; results do so later.
  const since = trust?.state === 'validated' && trust.step && trust.due
  return {
    title,
    url,
    locale,
    summary,
    line: kindLine(kind, kind === 'playbook' ? document.steps.length : undefined),
    ...(owner && { owner }),
    ...(said && { fresh: since ? `Overdue since ${show(since)}` : said.words }),
    late: Boolean(said?.late || since),
  }
}

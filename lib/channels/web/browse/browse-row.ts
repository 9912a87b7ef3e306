import type { Entry } from './browse-entries'
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

export function presentRow(reader: Reader, { document, vouched, due }: Entry, today: string): ShownRow {
  const { kind, title, url, locale, summary, verified } = document
  const show = (date: string) => day(date, reader.now, reader.house.snapshot.organization)
  const late = vouched && (!verified || (due !== undefined && due < today))
  const owner = kind === 'team' ? undefined : see(reader, document.owner)?.title
  const fresh = !verified
    ? 'Never verified'
    : late
      ? `Overdue since ${show(due!)}`
      : `Verified ${show(verified)}`
  return {
    title,
    url,
    locale,
    summary,
    line: kindLine(kind, kind === 'playbook' ? document.steps.length : undefined),
    ...(owner && { owner }),
    ...(vouched && { fresh }),
    late,
  }
}

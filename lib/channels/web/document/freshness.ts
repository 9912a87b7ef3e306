import { today, type Document } from '../../../content'
import { markOf, trustOf, type Mark, type Trust } from '../../../records'
import type { Reader } from '../reader'
import { day } from '../when'

/** Whether one can rely on a document, in two words: `Verified Nov 3`. */
export interface ShownFreshness {
  readonly words: string
  /** Nobody stands behind it as it is, or not lately enough. */
  readonly late: boolean
}

/** Whether this reader can rely on a document now; undefined for what states facts. */
export function trustHere({ house, now }: Reader, document: Document): Trust | undefined {
  const { snapshot, ledger } = house
  return trustOf(snapshot, document, today(now, snapshot.organization.timeZone), ledger)
}

/** Undefined for teams, actions and channels: they state facts, which nobody has to stand behind with a date. */
export function presentFreshness(reader: Reader, document: Document): ShownFreshness | undefined {
  const trust = trustHere(reader, document)
  return trust && freshnessOf(reader, trust)
}

const marks: Readonly<Record<Mark, string>> = {
  'in-progress': 'In progress',
  archived: 'Archived',
  never: 'Never verified',
  changed: 'Changed since verified',
  overdue: 'Overdue',
}

/** The same, of what is known of it already. */
export function freshnessOf({ house, now }: Reader, trust: Trust): ShownFreshness {
  const mark = markOf(trust)
  if (mark) return { words: marks[mark], late: true }
  return { words: `Verified ${day(trust.verified ?? '', now, house.snapshot.organization)}`, late: false }
}

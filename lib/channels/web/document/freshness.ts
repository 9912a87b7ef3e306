import { today, type Document } from '../../../content'
import { steps, trustOf, type Trust } from '../../../records'
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

/** The same, of what is known of it already. */
export function freshnessOf({ house, now }: Reader, trust: Trust): ShownFreshness {
  const { state, because, verified, step } = trust
  if (state === 'in-progress') return { words: 'In progress', late: true }
  if (state === 'archived') return { words: 'Archived', late: true }
  if (because === 'never' || !verified) return { words: 'Never verified', late: true }
  if (because === 'changed') return { words: 'Changed since verified', late: true }
  // At first only the document itself and its owner's list say so.
  if (step && steps.indexOf(step) >= steps.indexOf('marked')) return { words: 'Overdue', late: true }
  return { words: `Verified ${day(verified, now, house.snapshot.organization)}`, late: false }
}

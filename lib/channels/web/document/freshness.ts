import { dueDate, today, vouched, type Document } from '../../../content'
import type { Reader } from '../reader'
import { day } from '../when'

/** Whether one can rely on a document, in two words: `Verified Nov 3`. */
export interface ShownFreshness {
  readonly words: string
  /** Nobody verified it, or not lately enough. */
  readonly late: boolean
}

/** Undefined for teams, actions and channels: they state facts, which nobody has to stand behind with a date. */
export function presentFreshness({ house, now }: Reader, document: Document): ShownFreshness | undefined {
  if (!vouched.has(document.kind)) return undefined
  if (!document.verified) return { words: 'Never verified', late: true }
  const { organization } = house.snapshot
  const due = dueDate(document)
  if (due && due < today(now, organization.timeZone)) return { words: 'Overdue', late: true }
  return { words: `Verified ${day(document.verified, now, organization)}`, late: false }
}

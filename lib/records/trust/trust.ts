import { addDays, textOf, today as dayAt, vouched, type Document, type Snapshot } from '../../content'
import { idsOf } from '../kept'
import { fileMark, noLedger, type Ledger } from './ledger'
import { stepAt, steps, stepsOf, type Step } from './steps'

/** Where a document is on its way, in the words of Knowledge-Centered Service (KCS v6, article state). */
export type State = 'in-progress' | 'not-validated' | 'validated' | 'archived'

/** Whether one can rely on a document. */
export interface Trust {
  readonly state: State
  /** Of one that isn't validated: nobody ever verified it, or its words have changed since somebody did. */
  readonly because?: 'never' | 'changed'
  /** The day on which somebody last said that it is right, `YYYY-MM-DD`. */
  readonly verified?: string
  /** Who did: the id of a person or a team. */
  readonly by?: string
  /** Who did, where it was done here. */
  readonly byName?: string
  /** The day on which it is to be verified again. */
  readonly due?: string
  /** How late that is. */
  readonly step?: Step
}

interface Said {
  readonly verified: string
  readonly by?: string
  readonly byName?: string
  /** It was about the words that stand there now. */
  readonly holds: boolean
}

/**
 * Whether one can rely on a document on a day (`YYYY-MM-DD`); undefined for teams, actions and channels, which state
 * facts. What the file says and what was pressed here count alike: the later of those that are about today's words.
 */
export function trustOf(
  snapshot: Snapshot,
  document: Document,
  today: string,
  ledger: Ledger = noLedger,
): Trust | undefined {
  if (!vouched.has(document.kind)) return undefined
  const { state, verifyEvery } = document
  const said = [...inFile(document, ledger), ...recorded(snapshot, document, ledger)]
  const last = said.toSorted(
    (a, b) => Number(b.holds) - Number(a.holds) || b.verified.localeCompare(a.verified),
  )[0]
  if (!last) return state ? { state } : { state: 'not-validated', because: 'never' }
  const { holds, ...by } = last
  if (state) return { state, ...by }
  const due = verifyEvery ? addDays(last.verified, verifyEvery) : undefined
  const late = due ? daysBetween(due, today) : 0
  const step =
    due && verifyEvery ? stepAt(late, stepsOf(verifyEvery, snapshot.organization.verification)) : undefined
  return {
    ...(holds ? { state: 'validated' } : { state: 'not-validated', because: 'changed' }),
    ...by,
    ...(due && { due }),
    ...(step && { step }),
  }
}

/** What its own file says. What it said when that day was first seen there is known where records are kept. */
function inFile(document: Document, { changed }: Ledger): Said[] {
  const { id, verified, by } = document
  if (!verified) return []
  const then = changed.get(id)
  const holds = !then || then.mark !== fileMark(document) || then.text === textOf(document)
  return [{ verified, ...(by !== undefined && { by }), holds }]
}

/** What was pressed here last. */
function recorded({ organization }: Snapshot, document: Document, { pressed }: Ledger): Said[] {
  if (pressed.size === 0) return []
  return idsOf(document).flatMap(id => {
    const one = pressed.get(id)
    if (!one) return []
    const verified = dayAt(one.at, organization.timeZone)
    const holds = one.text === textOf(document)
    return [{ verified, ...(one.person && { by: one.person }), byName: one.name, holds }]
  })
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** What results say of something on which one can't quite rely. */
export type Mark = 'in-progress' | 'archived' | 'never' | 'changed' | 'overdue'

/** How results mark a document, on every channel; at first only its own page and its owner's list say that it is late. */
export function markOf({ state, because, step }: Trust): Mark | undefined {
  if (state === 'in-progress' || state === 'archived') return state
  if (because) return because
  return step && steps.indexOf(step) >= steps.indexOf('marked') ? 'overdue' : undefined
}

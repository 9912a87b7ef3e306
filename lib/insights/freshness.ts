import type { Actor } from '../access'
import { addDays, maySee, type Document, type Snapshot } from '../content'
import { trustOf, type Ledger, type Trust } from '../records'

/** A document that somebody is to look at again, and how it stands. */
export interface Due {
  readonly document: Document
  readonly trust: Trust
}

/** What the editors must look at again, each list in the order in which one should. */
export interface Stale {
  /** Nobody ever said that these are right. */
  readonly never: readonly Due[]
  /** Somebody did, and the words are others now. */
  readonly changed: readonly Due[]
  /** Somebody did, too long ago; the longest overdue first. */
  readonly overdue: readonly Due[]
  /** A check is due within 30 days; the next first. */
  readonly soon: readonly Due[]
  /** Being written. */
  readonly inProgress: readonly Due[]
  /** All that somebody should stand behind, and how many of these count against how ready you are. */
  readonly all: number
  readonly counts: number
}

/** What trust is about: a snapshot, and what is kept of who verified what. */
export interface Trusted {
  readonly snapshot: Snapshot
  readonly ledger?: Ledger | undefined
}

/** Days. */
const ahead = 30

/** How documents that an actor may see stand on a day (`YYYY-MM-DD`), where `which` are looked at. */
export function stale(
  house: Trusted,
  actor: Pick<Actor, 'audience'>,
  today: string,
  which: (due: Due) => boolean = () => true,
): Stale {
  const { snapshot } = house
  const all = standings(house, today).filter(
    due => due.trust.state !== 'archived' && maySee(snapshot, actor.audience, due.document) && which(due),
  )
  const where = (is: (trust: Trust) => boolean) => all.filter(({ trust }) => is(trust))
  const soon = addDays(today, ahead)
  return {
    never: where(({ because }) => because === 'never'),
    changed: where(({ because }) => because === 'changed'),
    overdue: where(({ state, step }) => state === 'validated' && step !== undefined).toSorted(byDue),
    soon: where(({ state, step, due = '~' }) => state === 'validated' && !step && due <= soon).toSorted(
      byDue,
    ),
    inProgress: where(({ state }) => state === 'in-progress'),
    all: all.length,
    counts: where(({ because, step }) => because !== undefined || step === 'counts').length,
  }
}

const byDue = (a: Due, b: Due) => (a.trust.due ?? '').localeCompare(b.trust.due ?? '')

interface Known {
  readonly ledger: Ledger | undefined
  readonly today: string
  readonly all: readonly Due[]
}

/** Every first page of an owner asks; nothing changes between two changes. */
const known = new WeakMap<Snapshot, Known>()

/** How every document stands that somebody should stand behind, by id. */
export function standings({ snapshot, ledger }: Trusted, today: string): readonly Due[] {
  const before = known.get(snapshot)
  if (before && before.ledger === ledger && before.today === today) return before.all
  const all = [...snapshot.documents.values()].flatMap(document => {
    const trust = trustOf(snapshot, document, today, ledger)
    return trust ? [{ document, trust }] : []
  })
  known.set(snapshot, { ledger, today, all })
  return all
}

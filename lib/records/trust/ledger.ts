import type { Document } from '../../content'
import type { Database } from '../../db'
import { changedFiles, verificationsSince } from './store'
import type { Pressed } from './pressed'

/** Who verified what here, and which words changed since their file was. Immutable; the same object while nothing is new. */
export interface Ledger {
  /** By document: what was pressed last. */
  readonly pressed: ReadonlyMap<string, Pressed>
  /** By document: what its words were when the day in its file was first seen; only where they are others now. */
  readonly changed: ReadonlyMap<string, { readonly mark: string; readonly text: string }>
}

/** Where no records are kept. */
export const noLedger: Ledger = { pressed: new Map(), changed: new Map() }

/** What a file says of who verified it and when, by which it is known whether that is still the same. */
export function fileMark({ verified, by = '' }: Pick<Document, 'verified' | 'by'>): string {
  return `${verified ?? ''} ${by}`
}

/** Every page asks, so what is new is read once in so many milliseconds. */
const holds = 5000
/** Machines don't agree about the time: so much of what was read is read again. Milliseconds. */
const overlap = 60_000

interface Held {
  readonly ledger: Promise<Ledger>
  readonly until: number
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.trust')
const shared = globalThis as { [key]?: WeakMap<Database, Held> }

/** Who verified what, as of a few seconds ago at most. */
export function ledgerOf(db: Database): Promise<Ledger> {
  const all = (shared[key] ??= new WeakMap<Database, Held>())
  const known = all.get(db)
  if (known && known.until > performance.now()) return known.ledger
  const ledger = next(db, known?.ledger)
  all.set(db, { ledger, until: performance.now() + holds })
  ledger.catch(() => all.delete(db))
  return ledger
}

/** Something was verified or published in this process: whoever asks next gets it as it is. */
export function forgetLedger(db: Database): void {
  const known = shared[key]?.get(db)
  if (known) shared[key]?.set(db, { ...known, until: 0 })
}

async function next(db: Database, before: Promise<Ledger> | undefined): Promise<Ledger> {
  const last = (await before?.catch(() => undefined)) ?? noLedger
  const newest = Math.max(0, ...[...last.pressed.values()].map(({ at }) => at.getTime()))
  const [rows, files] = await Promise.all([
    verificationsSince(db, new Date(Math.max(0, newest - overlap))),
    changedFiles(db),
  ])
  const anew = rows.filter(({ documentId, at }) => at > (last.pressed.get(documentId)?.at ?? new Date(0)))
  const same =
    files.length === last.changed.size &&
    files.every(({ id, mark, text }) => {
      const known = last.changed.get(id)
      return known?.mark === mark && known.text === text
    })
  if (anew.length === 0 && same) return last
  const pressed = new Map(last.pressed)
  for (const { documentId, ...one } of anew) pressed.set(documentId, one)
  return { pressed, changed: same ? last.changed : new Map(files.map(({ id, ...one }) => [id, one])) }
}

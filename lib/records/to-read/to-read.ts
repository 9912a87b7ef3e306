import type { Actor } from '../../access'
import { textOf } from '../../content'
import type { Database } from '../../db'
import { isUuid, seen, type Kept } from '../kept'
import { inTransaction } from '../store'
import { requestOf, revisionOf, type ReadRequest } from './request'
import {
  confirmationsBy,
  namesOf,
  openRequests,
  requestById,
  writeConfirmation,
  type RequestRow,
} from './store'

/** Something that this person is asked to read. */
export interface ToRead extends ReadRequest {
  /** The name of whoever asks. */
  readonly byName: string
  /** When they said that they read it, and which version. */
  readonly read?: { readonly at: Date; readonly revision: string; readonly asItIs: boolean }
}

interface Held {
  readonly rows: Promise<readonly RequestRow[]>
  readonly until: number
}

/** Every page asks what is to be read, so the few requests there are are read once in so many milliseconds. */
const holds = 5000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.to-read')
const shared = globalThis as { [key]?: WeakMap<Database, Held> }

function heldRequests(db: Database): Held['rows'] {
  const all = (shared[key] ??= new WeakMap<Database, Held>())
  const known = all.get(db)
  if (known && known.until > performance.now()) return known.rows
  const rows = openRequests(db)
  all.set(db, { rows, until: performance.now() + holds })
  rows.catch(() => all.delete(db))
  return rows
}

/** Something was asked or ended in this process: whoever looks next gets it as it is. */
export function forgetToRead(db: Database): void {
  shared[key]?.delete(db)
}

/** What they are asked to read, the newest first; of one document alone, where `id` names it. */
export async function toRead(kept: Kept, actor: Actor, id?: string): Promise<readonly ToRead[]> {
  const { db, snapshot } = kept
  if (!db || !actor.account) return []
  const asked = (await heldRequests(db)).flatMap(row => {
    const request = requestOf(snapshot, row)
    return request && concerns(kept, actor, request) && (id ?? request.document.id) === request.document.id
      ? [request]
      : []
  })
  if (asked.length === 0) return []
  const askers = asked.map(({ by }) => by)
  const [said, names] = await Promise.all([confirmationsBy(db, actor.account), namesOf(db, askers)])
  const mine = new Map(said.map(one => [one.requestId, one]))
  return asked.map(request => {
    const done = mine.get(request.id)
    const known = { ...request, byName: names.get(request.by) ?? '' }
    if (!done) return known
    const { at, revision, text } = done
    return { ...known, read: { at, revision, asItIs: text === textOf(request.document) } }
  })
}

/** Asked are the people of its roles, as far as they may see the document. */
function concerns(kept: Kept, actor: Actor, { document, roles }: ReadRequest): boolean {
  return (
    actor.role !== undefined && roles.includes(actor.role) && seen(kept, actor, document.id) !== undefined
  )
}

/**
 * "I have read this": keeps when, and which version.
 * @param said.text the mark of what stood on their page; where the document says something else by now they have to look again
 * @returns undefined where nobody asks this of them
 */
export async function confirmRead(
  kept: Kept,
  said: { readonly actor: Actor; readonly request: string; readonly text: string; readonly now: Date },
): Promise<'read' | 'changed' | undefined> {
  const { actor, now } = said
  const { db, snapshot } = kept
  const row = db && isUuid(said.request) ? await requestById(db, said.request) : null
  const request = row?.endedAt === null ? requestOf(snapshot, row) : undefined
  if (!db || !request || !actor.account || !concerns(kept, actor, request)) return undefined
  const text = textOf(request.document)
  if (said.text !== text) return 'changed'
  const revision = revisionOf(snapshot, request.document)
  const confirmation = { requestId: request.id, accountId: actor.account, at: now, revision, text }
  await inTransaction(db, t => writeConfirmation(t, confirmation))
  return 'read'
}

import type { Actor } from '../../access'
import { textOf, type Document } from '../../content'
import { storable } from '../../db'
import { isUuid, seen, type Kept } from '../kept'
import { answersFor } from '../owning'
import { inTransaction } from '../store'
import { askingProblem, readable, requestOf, revisionOf, rolesFor, type Asking } from './request'
import { endRequest, requestById, writeRequest } from './store'
import { forgetToRead } from './to-read'

/** Whether this actor may ask people to read a document: whoever answers for it. */
export function mayAskToRead(kept: Kept, actor: Actor, document: Document): boolean {
  return readable.has(document.kind) && answersFor(kept, actor, document)
}

interface AskToRead extends Asking {
  readonly actor: Actor
  /** The document's id. */
  readonly id: string
  /** What was asked about it before, and ends with this: it is asked anew. */
  readonly instead?: string | undefined
  readonly now: Date
}

/**
 * Asks everybody in some roles to read a document as it is now, people who get the role later too.
 * @returns its id, or a plain sentence; undefined where they may not ask
 */
export async function askToRead(
  kept: Kept,
  { actor, now, instead, ...asked }: AskToRead,
): Promise<{ readonly id: string } | { readonly error: string } | undefined> {
  const { db, snapshot } = kept
  const document = seen(kept, actor, asked.id)
  if (!db || !document || !actor.account || !mayAskToRead(kept, actor, document)) return undefined
  const asking = { ...asked, why: storable(asked.why).replace(/\s+/g, ' ').trim() }
  const error = askingProblem(snapshot, document, asking, now)
  if (error) return { error }
  const before = instead !== undefined && (await requestHere(kept, instead))
  const id = crypto.randomUUID()
  const roles = rolesFor(snapshot, document).filter(role => asking.roles.includes(role))
  await inTransaction(db, async t => {
    await writeRequest(t, {
      id,
      documentId: document.id,
      revision: revisionOf(snapshot, document),
      text: textOf(document),
      at: now,
      accountId: actor.account!,
      roles: JSON.stringify(roles),
      why: asking.why,
      due: asking.due || null,
      lastAt: now,
    })
    if (before && before.document.id === document.id) await endRequest(t, before.id, now)
  })
  forgetToRead(db)
  return { id }
}

/** Asks nobody any more. @returns whether it was theirs to end */
export async function stopAsking(
  kept: Kept,
  { actor, request, now }: { readonly actor: Actor; readonly request: string; readonly now: Date },
): Promise<boolean> {
  const { db } = kept
  const found = await requestHere(kept, request)
  if (!db || !found || !seen(kept, actor, found.document.id)) return false
  if (!mayAskToRead(kept, actor, found.document)) return false
  await inTransaction(db, t => endRequest(t, found.id, now))
  forgetToRead(db)
  return true
}

async function requestHere({ db, snapshot }: Kept, id: string) {
  const row = db && isUuid(id) ? await requestById(db, id) : null
  return row ? requestOf(snapshot, row) : undefined
}

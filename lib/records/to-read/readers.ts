import { actorInRole, type Actor } from '../../access'
import { find, type Document, type Snapshot } from '../../content'
import { idsOf, isUuid, seen, type Kept } from '../kept'
import { answersFor } from '../owning'
import { requestOf, type ReadRequest } from './request'
import {
  confirmationsOf,
  endedRequests,
  everybody,
  openAbout,
  openRequests,
  requestById,
  type ConfirmationRow,
} from './store'

/** Somebody who is asked, or who said that they have read it. */
export interface AskedReader {
  readonly account: string
  readonly name: string
  readonly role: string
  /** They are asked now; else they have left, or are in another role. */
  readonly asked: boolean
  /** `asAsked`: they read what was asked of them, not what it said later. */
  readonly read?: { readonly at: Date; readonly revision: string; readonly asAsked: boolean }
}

/** What was asked, of whom, and who has read it. */
export interface AskedToRead extends ReadRequest {
  /** The name of whoever asks. */
  readonly byName: string
  /** Who hasn't read it first, then who has, each by name. */
  readonly readers: readonly AskedReader[]
  /** How many of those who are asked now have read it. */
  readonly done: number
  readonly of: number
}

/** Whether this actor sees who has read it: whoever answers for the document, and who sees everything there is. */
function mayFollow(kept: Kept, actor: Actor, { document }: ReadRequest): boolean {
  const { audiences } = kept.snapshot.organization
  if (!actor.account || !seen(kept, actor, document.id)) return false
  return (
    (actor.role !== undefined && actor.audience === audiences.at(-1)) || answersFor(kept, actor, document)
  )
}

/** One request with everybody whom it concerns; undefined where it isn't theirs to know. */
export async function askedToRead(kept: Kept, actor: Actor, id: string): Promise<AskedToRead | undefined> {
  const row = kept.db && isUuid(id) ? await requestById(kept.db, id) : null
  return row ? (await withReaders(kept, actor, [row]))[0] : undefined
}

/** What was asked about all documents of which it is theirs to know; what still is first, and newest. */
export async function allAskedToRead(kept: Kept, actor: Actor): Promise<readonly AskedToRead[]> {
  const { db } = kept
  if (!db || !actor.account) return []
  return withReaders(kept, actor, [...(await openRequests(db)), ...(await endedRequests(db))])
}

/** What is still asked about a document, where that is theirs to know. */
export async function askedAbout(
  kept: Kept,
  actor: Actor,
  document: Document,
): Promise<readonly AskedToRead[]> {
  if (!kept.db || !actor.account) return []
  return withReaders(kept, actor, await openAbout(kept.db, idsOf(document)))
}

async function withReaders(
  kept: Kept,
  actor: Actor,
  rows: Parameters<typeof requestOf>[1][],
): Promise<readonly AskedToRead[]> {
  const { db, snapshot } = kept
  const found = rows.flatMap(row => requestOf(snapshot, row) ?? [])
  const followed = found.filter(request => mayFollow(kept, actor, request))
  if (!db || followed.length === 0) return []
  const [people, said] = await Promise.all([
    everybody(db),
    confirmationsOf(
      db,
      followed.map(({ id }) => id),
    ),
  ])
  return followed.map(request => {
    const mine = said.filter(({ requestId }) => requestId === request.id)
    const original = rows.find(({ id }) => id === request.id)?.text
    const readers = readersOf(snapshot, request, people, mine, original)
    const asked = readers.filter(reader => reader.asked)
    const done = asked.filter(({ read }) => read).length
    return { ...request, byName: people.get(request.by)?.name ?? '', readers, done, of: asked.length }
  })
}

function readersOf(
  snapshot: Snapshot,
  { document, roles }: ReadRequest,
  people: Awaited<ReturnType<typeof everybody>>,
  said: readonly ConfirmationRow[],
  original: string | undefined,
): AskedReader[] {
  const by = new Map(said.map(one => [one.accountId, one]))
  const readers = [...people.values()].flatMap(({ id, account, name, role, leftAt }) => {
    const { audience } = actorInRole(snapshot, role)
    const asked =
      leftAt === null && roles.includes(role) && find(snapshot, audience, document.id) !== undefined
    const one = by.get(id)
    if (!asked && !one) return []
    const read = one && { at: one.at, revision: one.revision, asAsked: one.text === original }
    return [{ account, name, role, asked, ...(read && { read }) }]
  })
  return readers.toSorted((a, b) => rank(a) - rank(b))
}

const rank = ({ asked, read }: AskedReader) => (asked ? (read ? 1 : 0) : 2)

import type { Actor } from '../../access'
import { daysBefore, idsOf, isUuid, seen, type Kept } from '../kept'
import { gather, underWay } from '../later'
import { recordOpened } from '../searches/searches'
import { settleSearch } from '../searches/store'
import { inTransaction } from '../store'
import { forgetCount, heldCount } from './counts'
import { writeSettlement } from './store'

export interface Settled {
  readonly actor: Actor
  /** A UUID made when the page was rendered, so that the answer can be corrected: a later one takes its place. */
  readonly settlement: string
  /** The document's id. */
  readonly id: string
  readonly channel: string
  readonly yes: boolean
  /** Of the search that led there. */
  readonly trace?: string | undefined
  readonly now: Date
}

/** Older answers may be about other words. Days. */
const recent = 180

/** "Did this settle it?" @returns false when there is no such document for them */
export async function recordSettled(kept: Kept, settled: Settled): Promise<boolean> {
  const { actor, settlement, channel, yes, trace, now } = settled
  const document = seen(kept, actor, settled.id)
  if (!document || !isUuid(settlement)) return false
  const { db, snapshot } = kept
  if (!db) return true
  const search = trace && isUuid(trace) ? trace : undefined
  await underWay(db)
  const asked = search && gather(db).searches.get(search)
  const said = { settled: yes, settledId: document.id }
  if (asked) Object.assign(asked, said)
  // They may have opened others since: this is where the search led.
  if (yes && search) await recordOpened(kept, { actor, trace: search, id: document.id, now })
  await inTransaction(db, async t => {
    await writeSettlement(t, {
      id: settlement,
      at: now,
      documentId: document.id,
      revision: snapshot.revision,
      channel,
      audience: actor.audience,
      yes,
    })
    if (search && !asked) await settleSearch(t, search, said)
  })
  forgetCount(db, document.id)
  return true
}

/** How often a document settled it, of how many answers in the last 180 days. */
export async function settledCount(
  { db, snapshot }: Kept,
  id: string,
  now: Date,
): Promise<{ readonly yes: number; readonly all: number }> {
  const document = snapshot.documents.get(id)
  if (!db || !document) return { yes: 0, all: 0 }
  return heldCount(db, idsOf(document), daysBefore(now, recent))
}

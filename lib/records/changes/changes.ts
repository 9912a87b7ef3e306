import type { Actor } from '../../access'
import { today } from '../../content'
import { seen, type Kept } from '../kept'
import { inTransaction } from '../store'
import { forgetLedger } from '../trust/ledger'
import { differences } from './differences'
import { changedSince, takeTurn, writeChanges, writeKnown } from './store'

/** Notes which documents are new, changed or gone since it was last called; the very first time it only learns. */
export async function noteChanges({ db, snapshot }: Kept, now: Date): Promise<void> {
  if (!db) return
  await inTransaction(db, async t => {
    const before = await takeTurn(t, now)
    const known = new Map(before.map(each => [each.id, each]))
    const found = differences(known, snapshot.documents, {
      now,
      today: today(now, snapshot.organization.timeZone),
    })
    await writeKnown(t, found.known)
    if (known.size) await writeChanges(t, found.different, snapshot.revision, now)
  })
  forgetLedger(db)
}

export interface Changed {
  readonly id: string
  readonly kind: 'new' | 'changed'
  readonly at: Date
}

/** What is new or changed since then and may be seen by them: newest first, each document once. */
export async function changesSince(
  kept: Kept,
  actor: Actor,
  since: Date,
  limit: number,
): Promise<readonly Changed[]> {
  if (!kept.db) return []
  const changed = new Map<string, Changed>()
  for (const { documentId, kind, _max } of await changedSince(kept.db, since)) {
    const id = seen(kept, actor, documentId)?.id
    if (!id || !_max.at) continue
    const newer = changed.get(id)
    const isNew = kind === 'new' || newer?.kind === 'new'
    changed.set(id, { id, kind: isNew ? 'new' : 'changed', at: newer?.at ?? _max.at })
  }
  return [...changed.values()].slice(0, limit)
}

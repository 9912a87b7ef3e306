import type { Actor } from '../../access'
import { today } from '../../content'
import { seen, type Kept } from '../kept'
import { gather, underWay } from '../later'
import { mostOpened, openedBy } from './store'

/** Counts a reading, a moment later; for somebody signed in it also becomes what they opened last. */
export async function recordRead(
  kept: Kept,
  read: { readonly actor: Actor; readonly id: string; readonly channel: string; readonly now: Date },
): Promise<void> {
  const { actor, channel, now } = read
  const document = seen(kept, actor, read.id)
  if (!kept.db || !document) return
  const { readings, opened } = gather(kept.db)
  const documentId = document.id
  const day = today(now, kept.snapshot.organization.timeZone)
  const key = `${day} ${channel} ${documentId}`
  const reading = readings.get(key)
  if (reading) reading.times++
  else readings.set(key, { documentId, day, channel, times: 1 })
  const accountId = actor.account
  if (accountId) opened.set(`${accountId} ${documentId}`, { accountId, documentId, at: now })
}

/** What they opened last and may still see, newest first; at most 20. */
export async function lastOpened(
  kept: Kept,
  actor: Actor,
  limit: number,
): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  const { db } = kept
  if (!db || !actor.account) return []
  await underWay(db)
  const written = await openedBy(db, actor.account)
  const unwritten = [...gather(db).opened.values()].filter(({ accountId }) => accountId === actor.account)
  const last = new Map<string, Date>()
  for (const { documentId, at } of [...written, ...unwritten]) {
    const document = seen(kept, actor, documentId)
    if (document && !(last.get(document.id)! > at)) last.set(document.id, at)
  }
  const newest = [...last].map(([id, at]) => ({ id, at })).sort((a, b) => b.at.getTime() - a.at.getTime())
  return newest.slice(0, Math.min(limit, mostOpened))
}

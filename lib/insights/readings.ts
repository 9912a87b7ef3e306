import { today } from '../content'
import { flush, type Kept } from '../records'
import { timesReadSince } from './store'

/** How often each document was read since, over all channels; under an id that it once had too. */
export async function readings(
  { db, snapshot }: Kept,
  { since }: { readonly since: Date },
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>()
  if (!db) return times
  await flush(db)
  for (const { documentId, sum } of await timesReadSince(db, today(since, snapshot.organization.timeZone))) {
    const id = snapshot.redirects.get(documentId) ?? documentId
    times.set(id, (times.get(id) ?? 0) + sum)
  }
  return times
}

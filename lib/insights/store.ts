import type { Database } from '../db'

/** So many different texts are looked at, those asked most often first. */
const mostTexts = 5000

/** What was asked and not found, as it was typed. */
export async function unansweredTexts(db: Database, since: Date) {
  const rows = await db.search.groupBy({
    by: ['text'],
    where: { answered: false, at: { gte: since } },
    _count: true,
    _max: { at: true },
    orderBy: [{ _count: { id: 'desc' } }, { _max: { at: 'desc' } }],
    take: mostTexts,
  })
  return rows.flatMap(({ text, _count, _max }) => (_max.at ? { text, times: _count, lastAt: _max.at } : []))
}

/** Ids of the documents that were read on this day (`YYYY-MM-DD`) or later. */
export async function readSince(db: Database, day: string): Promise<string[]> {
  const rows = await db.reading.groupBy({ by: ['documentId'], where: { day: { gte: day } } })
  return rows.map(({ documentId }) => documentId)
}

/** How often documents were read on this day (`YYYY-MM-DD`) or later. */
export async function timesReadSince(
  db: Database,
  day: string,
): Promise<{ documentId: string; sum: number }[]> {
  const rows = await db.reading.groupBy({
    by: ['documentId'],
    where: { day: { gte: day } },
    _sum: { times: true },
  })
  return rows.map(({ documentId, _sum }) => ({ documentId, sum: _sum.times ?? 0 }))
}

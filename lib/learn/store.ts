import type { Database } from '../db'
import { inTransaction } from '../records'

/** A search that led to a document, as it is kept. */
export interface UseRow {
  readonly text: string
  readonly audience: string
  readonly channel: string
  readonly at: Date
  readonly lastId: string | null
  readonly lastBy: string | null
  readonly settled: boolean | null
  readonly settledId: string | null
}

/** The latest searches since then that led to a document. */
export function usesSince(db: Database, since: Date, most: number): Promise<UseRow[]> {
  return db.search.findMany({
    where: { at: { gte: since }, lastId: { not: null } },
    select: {
      text: true,
      audience: true,
      channel: true,
      at: true,
      lastId: true,
      lastBy: true,
      settled: true,
      settledId: true,
    },
    orderBy: { at: 'desc' },
    take: most,
  })
}

/** Ids of the proposals that were declined. */
export async function declinedIds(db: Database): Promise<string[]> {
  return (await db.declined.findMany({ select: { id: true } })).map(({ id }) => id)
}

export async function writeDeclined(db: Database, id: string, at: Date): Promise<void> {
  await inTransaction(db, t => t.declined.upsert({ where: { id }, create: { id, at }, update: { at } }))
}

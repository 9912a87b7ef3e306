import type { Database } from '../../db'
import type { Gathered } from '../gathered'
import { insertRows, type Transaction } from '../store'

/** One search as it is kept: what was asked and found, and not by whom. */
export interface SearchRecord {
  /** The reply's trace. */
  readonly id: string
  readonly at: Date
  readonly text: string
  readonly channel: string
  readonly audience: string
  readonly revision: string
  readonly hits: number
  readonly firstId?: string | undefined
  readonly answered: boolean
  readonly confidence: number
  /** How long it took, in milliseconds. */
  readonly ms: number
}

/** What was opened from a search. */
export interface OpenedFrom {
  /** The first document. */
  readonly id: string
  readonly at: Date
  /** The last one, which is more likely what they looked for. */
  readonly lastId: string
  /** Tells apart who opened that document; undefined for who isn't signed in. */
  readonly lastBy?: string | undefined
}

const columns = [
  'id',
  'at',
  'text',
  'channel',
  'audience',
  'revision',
  'hits',
  'firstId',
  'answered',
  'confidence',
  'ms',
  'settled',
  'settledId',
] as const

/** Writes searches, then what was opened from them or from earlier ones. */
export async function writeSearches(
  t: Transaction,
  { searches, found }: Pick<Gathered, 'searches' | 'found'>,
): Promise<void> {
  await insertRows(t, 'Search', columns, [...searches.values()], 'ON CONFLICT ("id") DO NOTHING')
  for (const [id, opened] of found) {
    await t.search.updateMany({
      where: { id, openedId: null },
      data: { openedId: opened.id, openedAt: opened.at },
    })
    await t.search.updateMany({
      where: { id },
      data: { lastId: opened.lastId, lastBy: opened.lastBy ?? null },
    })
  }
}

/** What was said to "did this settle it?" of a document that a search led to. */
export async function settleSearch(
  t: Transaction,
  id: string,
  said: { readonly settled: boolean; readonly settledId: string },
): Promise<void> {
  await t.search.updateMany({ where: { id }, data: said })
}

export async function searchExists(db: Database, id: string): Promise<boolean> {
  return (await db.search.findUnique({ where: { id }, select: { id: true } })) !== null
}

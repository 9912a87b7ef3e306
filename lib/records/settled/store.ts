import type { Database } from '../../db'
import { insertRows, type Transaction } from '../store'

export interface Settlement {
  readonly id: string
  readonly at: Date
  readonly documentId: string
  readonly revision: string
  readonly channel: string
  readonly audience: string
  readonly yes: boolean
}

const columns = ['id', 'at', 'documentId', 'revision', 'channel', 'audience', 'yes'] as const

/** Writes an answer, in place of an earlier one of the same page about the same document. */
export async function writeSettlement(t: Transaction, settlement: Settlement): Promise<void> {
  await insertRows(
    t,
    'Settlement',
    columns,
    [settlement],
    'ON CONFLICT ("id") DO UPDATE SET "yes" = excluded."yes" WHERE "Settlement"."documentId" = excluded."documentId"',
  )
}

/** How many answers said yes, of how many. */
export async function countSettled(
  db: Database,
  ids: readonly string[],
  since: Date,
): Promise<{ yes: number; all: number }> {
  const counts = await db.settlement.groupBy({
    by: ['yes'],
    where: { documentId: { in: [...ids] }, at: { gte: since } },
    _count: true,
  })
  const count = (yes: boolean) => counts.find(row => row.yes === yes)?._count ?? 0
  return { yes: count(true), all: count(true) + count(false) }
}

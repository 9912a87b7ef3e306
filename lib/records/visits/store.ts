import type { Database } from '../../db'
import type { Gathered } from '../gathered'
import { insertRows, type Transaction } from '../store'

/** How often a document was read on a day, over one channel. */
export interface ReadingRow {
  readonly documentId: string
  /** `YYYY-MM-DD`, in the organization's time zone. */
  readonly day: string
  readonly channel: string
  times: number
}

export interface OpenedRow {
  readonly accountId: string
  readonly documentId: string
  readonly at: Date
}

/** When somebody was here last, and at the end of the visit before that. */
export interface VisitRow {
  readonly accountId: string
  readonly at: Date
  readonly before?: Date | undefined
}

/** So many documents are kept for each account. */
export const mostOpened = 20

/** Adds up readings, and takes the latest of what one account opened and of its visits. */
export async function writeVisits(
  t: Transaction,
  { readings, opened, visits }: Pick<Gathered, 'readings' | 'opened' | 'visits'>,
): Promise<void> {
  await insertRows(
    t,
    'Reading',
    ['documentId', 'day', 'channel', 'times'],
    [...readings.values()],
    'ON CONFLICT ("documentId", "day", "channel") DO UPDATE SET "times" = "Reading"."times" + excluded."times"',
  )
  await insertRows(
    t,
    'Opened',
    ['accountId', 'documentId', 'at'],
    [...opened.values()],
    'ON CONFLICT ("accountId", "documentId") DO UPDATE SET "at" = excluded."at" WHERE "Opened"."at" < excluded."at"',
  )
  const accounts = new Set([...opened.values()].map(({ accountId }) => accountId))
  for (const accountId of accounts) await keepNewest(t, accountId)
  await insertRows(
    t,
    'Visit',
    ['accountId', 'at', 'before'],
    [...visits.values()],
    'ON CONFLICT ("accountId") DO UPDATE SET "at" = excluded."at", "before" = excluded."before" WHERE "Visit"."at" <= excluded."at"',
  )
}

async function keepNewest(t: Transaction, accountId: string): Promise<void> {
  await t.$executeRaw`
    DELETE FROM "Opened" WHERE "accountId" = ${accountId} AND "documentId" NOT IN (
      SELECT "documentId" FROM "Opened" WHERE "accountId" = ${accountId}
      ORDER BY "at" DESC, "documentId" LIMIT ${mostOpened})`
}

/** What an account opened, newest first. */
export function openedBy(db: Database, accountId: string): Promise<OpenedRow[]> {
  return db.opened.findMany({ where: { accountId }, orderBy: { at: 'desc' }, take: mostOpened })
}

export function visitOf(db: Database, accountId: string): Promise<{ at: Date; before: Date | null } | null> {
  return db.visit.findUnique({ where: { accountId }, select: { at: true, before: true } })
}

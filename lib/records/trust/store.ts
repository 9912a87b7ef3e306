import type { Database } from '../../db'
import { insertRows, type Transaction } from '../store'
import type { Pressed } from './pressed'

/** What was verified here since then, the oldest first. */
export async function verificationsSince(
  db: Database,
  since: Date,
): Promise<(Pressed & { readonly documentId: string })[]> {
  const rows = await db.verification.findMany({ where: { at: { gte: since } }, orderBy: { at: 'asc' } })
  const ids = [...new Set(rows.map(({ accountId }) => accountId))]
  const select = { id: true, name: true }
  const accounts = ids.length ? await db.account.findMany({ where: { id: { in: ids } }, select }) : []
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return rows.map(({ documentId, at, text, person, accountId }) => ({
    documentId,
    at,
    text,
    ...(person && { person }),
    name: names.get(accountId) ?? '',
  }))
}

/** The documents whose words are others than when the day in their file was first seen, and what they were then. */
export async function changedFiles(
  db: Database,
): Promise<{ readonly id: string; readonly mark: string; readonly text: string }[]> {
  return db.$queryRaw`
    SELECT "id", "verified" AS "mark", "verifiedText" AS "text" FROM "KnownDocument"
    WHERE "verified" IS NOT NULL AND "text" <> "verifiedText" AND "goneAt" IS NULL`
}

/** Writes what was pressed; a second press of the same page changes nothing. */
export async function writeVerification(
  t: Transaction,
  row: {
    readonly id: string
    readonly at: Date
    readonly documentId: string
    readonly revision: string
    readonly text: string
    readonly accountId: string
    readonly person: string | undefined
  },
): Promise<void> {
  const columns = ['id', 'at', 'documentId', 'revision', 'text', 'accountId', 'person'] as const
  await insertRows(t, 'Verification', columns, [row], 'ON CONFLICT ("id") DO NOTHING')
}

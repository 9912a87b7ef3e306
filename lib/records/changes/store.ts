import type { Database } from '../../db'
import { insertRows, type Transaction } from '../store'
import type { Difference, Known } from './differences'

/** Takes the turn to note changes, which two processes can't have at once. @returns what is known */
export async function takeTurn(t: Transaction, now: Date): Promise<Known[]> {
  await t.chore.upsert({ where: { id: 'changes' }, create: { id: 'changes', at: now }, update: { at: now } })
  return t.knownDocument.findMany()
}

const columns = ['id', 'hash', 'goneAt', 'text', 'verified', 'verifiedText'] as const

export async function writeKnown(t: Transaction, known: readonly Known[]): Promise<void> {
  await insertRows(
    t,
    'KnownDocument',
    columns,
    known,
    `ON CONFLICT ("id") DO UPDATE SET ${columns.map(column => `"${column}" = excluded."${column}"`).join(', ')}`,
  )
}

export async function writeChanges(
  t: Transaction,
  different: readonly Difference[],
  revision: string,
  at: Date,
): Promise<void> {
  const rows = different.map(each => ({ ...each, id: crypto.randomUUID(), revision, at }))
  await insertRows(t, 'Change', ['id', 'at', 'documentId', 'kind', 'revision'], rows)
}

/** When each document last became new or changed after `since`, newest first. */
export function changedSince(db: Database, since: Date) {
  return db.change.groupBy({
    by: ['documentId', 'kind'],
    where: { at: { gt: since }, kind: { in: ['new', 'changed'] } },
    _max: { at: true },
    orderBy: [{ _max: { at: 'desc' } }, { documentId: 'asc' }],
  })
}

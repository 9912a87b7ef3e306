import type { Database } from '../../db'
import { inTransaction, insertRows, type Transaction } from '../store'
import type { NewNotice } from './notice'
import { insertNotices } from './store'

const chore = 'digest'

/**
 * Has the digest of a week go out, if nobody had it go out yet: of several machines one may. Either all of it is written
 * down to go out, or the week is still to be had.
 * @param week the instant at which it was due
 * @returns whether it was for the caller
 */
export function queueDigest(
  db: Database,
  week: Date,
  now: Date,
  notices: readonly NewNotice[],
): Promise<boolean> {
  return inTransaction(db, async t => {
    // A row that says "never" is compared and set like any other.
    await learnWeek(t, new Date(0))
    const { count } = await t.chore.updateMany({
      where: { id: chore, at: { lt: week } },
      data: { at: week },
    })
    if (count === 1) await insertNotices(t, notices, now)
    return count === 1
  })
}

/** Whether the digest of a week is yet to go out. */
export async function digestIsDue(db: Database, week: Date): Promise<boolean> {
  const last = await db.chore.findUnique({ where: { id: chore } })
  return !last || last.at < week
}

/** A house that opens for the first time has nothing to send of this week: the next one is its first. */
export function beginDigests(db: Database, week: Date): Promise<void> {
  return inTransaction(db, t => learnWeek(t, week))
}

function learnWeek(t: Transaction, at: Date): Promise<void> {
  return insertRows(t, 'Chore', ['id', 'at'], [{ id: chore, at }], 'ON CONFLICT ("id") DO NOTHING')
}

/** The accounts that want no digest. */
export async function withoutDigest(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.noDigest.findMany()
  return new Set(rows.map(({ accountId }) => accountId))
}

/** Somebody wants the digest, or wants it no more. */
export async function wantDigest(db: Database, accountId: string, wanted: boolean, now: Date): Promise<void> {
  await inTransaction(db, async t => {
    if (wanted) return void (await t.noDigest.deleteMany({ where: { accountId } }))
    await t.noDigest.upsert({ where: { accountId }, create: { accountId, at: now }, update: {} })
  })
}

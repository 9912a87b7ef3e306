import type { Database } from '../../db'
import { inTransaction, insertRows, type Transaction } from '../store'
import type { NewNotice, Way } from './notice'

const columns = ['id', 'at', 'way', 'to', 'about', 'content', 'tries', 'dueAt'] as const

/** Those that are known already, sent or not, stay as they are. */
export function insertNotices(t: Transaction, notices: readonly NewNotice[], at: Date): Promise<void> {
  const rows = notices.map(notice => ({ ...notice, at, tries: 0, dueAt: at }))
  return insertRows(t, 'Notice', columns, rows, 'ON CONFLICT ("id") DO NOTHING')
}

/** Gives up the oldest of those that wait, where more than so many do. */
export async function giveUpBeyond(t: Transaction, most: number, why: string): Promise<void> {
  const over = await t.notice.findMany({
    where: { dueAt: { not: null } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    skip: most,
    select: { id: true },
  })
  const where = { id: { in: over.map(({ id }) => id) } }
  if (over.length > 0) await t.notice.updateMany({ where, data: { dueAt: null, content: '', error: why } })
}

/** Those that are due at an instant, the oldest first. */
export async function dueBy(db: Database, now: Date, most: number) {
  const rows = await db.notice.findMany({
    where: { dueAt: { lte: now } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map(row => ({ ...row, way: row.way as Way }))
}

/** When the next is due. */
export async function nextDue(db: Database): Promise<Date | undefined> {
  const { _min } = await db.notice.aggregate({ _min: { dueAt: true } })
  return _min.dueAt ?? undefined
}

/** Counts a try, unless somebody else began the same one; nobody else begins another until then. */
export async function beginTry(db: Database, id: string, tries: number, until: Date): Promise<boolean> {
  const where = { id, tries, dueAt: { not: null } }
  const data = { tries: tries + 1, dueAt: until }
  const { count } = await inTransaction(db, t => t.notice.updateMany({ where, data }))
  return count === 1
}

export async function writeNotice(
  db: Database,
  id: string,
  data: { dueAt?: Date | null; sentAt?: Date; error?: string | null; content?: '' },
): Promise<void> {
  await inTransaction(db, t => t.notice.updateMany({ where: { id }, data }))
}

/** Those for the same one that are due, too, wait as long. */
export async function postponeAlike(
  db: Database,
  { way, to, now, until }: { way: Way; to: string; now: Date; until: Date },
): Promise<void> {
  const where = { way, to, dueAt: { lte: now } }
  await inTransaction(db, t => t.notice.updateMany({ where, data: { dueAt: until } }))
}

/** The newest. */
export function newest(db: Database, most: number) {
  return db.notice.findMany({
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: most,
    omit: { content: true },
  })
}

import { storable, type Database } from '../../db'
import { inTransaction } from '../store'
import type { DueNotice, NewNotice, PastNotice } from './notice'
import * as store from './store'

/** So many wait at most; then the oldest are given up. */
const mostWaiting = 1_000
/** As long is somebody at a try; a process that ends in the middle of one has it tried again after that. Milliseconds. */
const lease = 120_000
/** Waits before each further try, minutes. After the last it is given up: by then a day and a half have gone. */
const waits = [0.5, 2, 10, 60, 360, 720, 1_080]
/** What another side says of a failure may be long. Characters. */
const longest = 300

/** Has these go out, each once however often it is asked for, also after a restart and from several machines. */
export async function queueNotices(db: Database, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return
  const plain = notices.map(notice => ({
    ...notice,
    about: storable(notice.about),
    content: storable(notice.content),
  }))
  await inTransaction(db, async t => {
    await store.insertNotices(t, plain, now)
    await store.giveUpBeyond(t, mostWaiting, 'Too much waited to go out: newer ones took its place.')
  })
}

/** What is due, the oldest first. */
export function dueNotices(db: Database, now: Date): Promise<readonly DueNotice[]> {
  return store.dueBy(db, now, mostWaiting)
}

/** When the next try is due; undefined when nothing waits. */
export function nextNotice(db: Database): Promise<Date | undefined> {
  return store.nextDue(db)
}

/** Whether it is for the caller to try this one now: of several who would, one may. */
export function beginNotice(db: Database, { id, tries }: DueNotice, now: Date): Promise<boolean> {
  return store.beginTry(db, id, tries, new Date(now.getTime() + lease))
}

/** It arrived: what was sent is forgotten. */
export function noticeArrived(db: Database, { id }: DueNotice, now: Date): Promise<void> {
  return store.writeNotice(db, id, { dueAt: null, sentAt: now, error: null, content: '' })
}

/**
 * It didn't arrive: it is tried again later, and with it what else is due for the same one; after the last try it is given
 * up.
 * @param isFinal trying again would not help
 */
export async function noticeFailed(
  db: Database,
  { id, way, to, tries }: DueNotice,
  { why, now, isFinal = false }: { readonly why: string; readonly now: Date; readonly isFinal?: boolean },
): Promise<void> {
  const wait = isFinal ? undefined : waits[tries]
  const error = storable(why.slice(0, longest))
  if (wait === undefined) return store.writeNotice(db, id, { dueAt: null, error, content: '' })
  const until = new Date(now.getTime() + wait * 60_000)
  await store.writeNotice(db, id, { dueAt: until, error })
  await store.postponeAlike(db, { way, to, now, until })
}

/** What went out or was to go out lately, the newest first. */
export async function noticesLately(db: Database, most: number): Promise<readonly PastNotice[]> {
  const rows = await store.newest(db, most)
  return rows.map(({ sentAt, dueAt, error, way, ...row }) => ({
    ...row,
    way: way as PastNotice['way'],
    ...(sentAt && { sentAt }),
    ...(dueAt && { dueAt }),
    ...(error !== null && { error }),
  }))
}

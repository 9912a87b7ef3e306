import { describe, expect, test } from 'vitest'
import { migrate } from '../../db'
import { newDatabase, newUrl, openForTest, providers } from '../../db/testing/databases'
import {
  beginDigests,
  beginNotice,
  dueNotices,
  nextNotice,
  noticeArrived,
  noticeFailed,
  noticesLately,
  queueDigest,
  queueNotices,
} from '../index'
import { days, minutes, monday } from '../testing'
import type { NewNotice } from './notice'

const mail = (id: string, to = 'ingrid@lantern.example'): NewNotice => ({
  id,
  way: 'mail',
  to,
  about: `Mail ${id}`,
  content: '{"text":"Mend it."}',
})
const ids = (notices: readonly { id: string }[]) => notices.map(({ id }) => id)

describe.each(providers)('on %s', provider => {
  test('what is queued twice goes out once, and what was in it is forgotten once it arrived', async () => {
    const db = await newDatabase(provider)
    await queueNotices(db, [mail('a')], monday)
    await queueNotices(db, [mail('a'), mail('b')], minutes(1))
    const [first] = await dueNotices(db, minutes(1))
    expect(ids(await dueNotices(db, minutes(1)))).toEqual(['a', 'b'])
    expect(await beginNotice(db, first!, minutes(1))).toBe(true)
    await noticeArrived(db, first!, minutes(1))
    await queueNotices(db, [mail('a')], minutes(2))
    expect(ids(await dueNotices(db, days(9)))).toEqual(['b'])
    expect(await db.notice.findUnique({ where: { id: 'a' } })).toMatchObject({ content: '', tries: 1 })
  })

  test('a try belongs to one process; when that ends in the middle of it, it is tried again', async () => {
    const db = await newDatabase(provider)
    await queueNotices(db, [mail('a')], monday)
    const [one] = await dueNotices(db, monday)
    expect(await Promise.all([1, 2, 3].map(() => beginNotice(db, one!, monday)))).toEqual(
      expect.arrayContaining([true, false, false]),
    )
    expect(await dueNotices(db, minutes(1))).toEqual([])
    expect(await dueNotices(db, minutes(3))).toMatchObject([{ id: 'a', tries: 1 }])
  })

  test('what did not arrive is tried later and later, what is for the same one with it, and then given up', async () => {
    const db = await newDatabase(provider)
    await queueNotices(db, [mail('a'), mail('b'), mail('c', 'tom@lantern.example')], monday)
    const waited: number[] = []
    let now = monday
    for (;;) {
      const [one] = (await dueNotices(db, now)).filter(({ id }) => id === 'a')
      if (!one) break
      await beginNotice(db, one, now)
      await noticeFailed(db, one, { why: 'Nobody is there.', now })
      if (one.tries === 0) expect(ids(await dueNotices(db, now))).toEqual(['c'])
      const next = (await db.notice.findUnique({ where: { id: 'a' } }))?.dueAt
      if (!next) break
      waited.push((next.getTime() - now.getTime()) / 60_000)
      now = next
    }
    expect(waited).toEqual([0.5, 2, 10, 60, 360, 720, 1080])
    const given = (await noticesLately(db, 9)).find(({ id }) => id === 'a')
    expect(given).toMatchObject({ error: 'Nobody is there.', tries: 8 })
    expect(given).not.toHaveProperty('dueAt')
  })

  test('a queue that nobody empties doesn’t grow for ever: the oldest are given up, and that is said', async () => {
    const db = await newDatabase(provider)
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => mail(`m${String(from + i).padStart(4, '0')}`))
    await queueNotices(db, many(0, 600), monday)
    await queueNotices(db, many(600, 600), minutes(1))
    expect(await db.notice.count({ where: { dueAt: { not: null } } })).toBe(1000)
    expect(await db.notice.findUnique({ where: { id: 'm0599' } })).toMatchObject({
      dueAt: null,
      error: 'Too much waited to go out: newer ones took its place.',
    })
    expect(await nextNotice(db)).toEqual(monday)
  })

  test('a week’s digest goes out once, and a house that opens for the first time begins with the next one', async () => {
    const db = await newDatabase(provider)
    await beginDigests(db, monday)
    expect(await queueDigest(db, monday, minutes(1), [mail('a')])).toBe(false)
    expect(await queueDigest(db, days(7), days(7), [mail('b')])).toBe(true)
    expect(await queueDigest(db, days(7), days(8), [mail('c')])).toBe(false)
    await beginDigests(db, monday)
    expect(await queueDigest(db, days(7), days(8), [mail('d')])).toBe(false)
    expect(ids(await dueNotices(db, days(9)))).toEqual(['b'])
  })
})

test('of several machines one sends a week’s digest', async () => {
  const url = await newUrl('postgresql')
  await migrate(url)
  const machines = [await openForTest(url), await openForTest(url), await openForTest(url)]
  await beginDigests(machines[0]!, monday)
  const sent = await Promise.all(
    machines.map((db, i) => queueDigest(db, days(7), days(7), [mail(String(i))])),
  )
  expect(sent.filter(Boolean)).toHaveLength(1)
  expect(await machines[0]!.notice.count()).toBe(1)
})

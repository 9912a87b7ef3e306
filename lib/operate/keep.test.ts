import { expect, test, vi } from 'vitest'
import { newDatabase } from '../db/testing/databases'
import { recordRead } from '../records'
import { monday, snapshotWith } from '../records/testing'
import { keepRecords } from './keep'

const read = { actor: { audience: 'public' }, id: 'answers/hours', channel: 'web' }

test('a house that closes loses nothing that was just read', async () => {
  const [db, snapshot] = [await newDatabase('sqlite'), await snapshotWith()]
  const close = await keepRecords({ snapshot, db })
  await recordRead({ snapshot, db }, { ...read, now: new Date() })
  await close()
  expect(await db.reading.count()).toBe(1)
})

test('what is too old is forgotten when the house opens, and every day that it stays open', async () => {
  const [db, snapshot] = [await newDatabase('sqlite'), await snapshotWith()]
  const old = (id: string) => db.settlement.create({ data: { ...settled, id, at: new Date('2020-01-01') } })
  await old('first')
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const close = await keepRecords({ snapshot, db })
  expect(await db.settlement.count()).toBe(0)
  await old('second')
  vi.advanceTimersByTime(24 * 60 * 60_000)
  await vi.waitFor(async () => expect(await db.settlement.count()).toBe(0))
  await close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('records that can’t be kept don’t keep the house from opening', async () => {
  const [db, snapshot] = [await newDatabase('sqlite'), await snapshotWith()]
  await db.$executeRawUnsafe('DROP TABLE "KnownDocument"')
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const close = await keepRecords({ snapshot, db })
  expect(logged).toHaveBeenCalledWith('What changed was not noted.', expect.anything())
  logged.mockRestore()
  await close()
})

const settled = {
  at: monday,
  documentId: 'answers/hours',
  revision: 'a1b2c3',
  channel: 'web',
  audience: 'public',
  yes: true,
}

import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { providers } from '../db/testing/databases'
import { flush, lastOpened, recordRead, recordSearch, report } from './index'
import { monday, shelter } from './testing'

const search = (text: string, channel: unknown = 'web') => ({
  id: randomUUID(),
  at: monday,
  text,
  channel: channel as string,
  audience: 'public',
  revision: 'a1b2c3',
  hits: 0,
  answered: false,
  confidence: 0,
  ms: 1,
})

afterEach(() => vi.useRealTimers())

describe.each(providers)('on %s', provider => {
  test('an answer doesn’t wait for its record, which is written within a second', async () => {
    const { db } = await shelter(provider)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await recordSearch(db, search('one'))
    await recordSearch(db, search('two'))
    expect(await db.search.count()).toBe(0)
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    await flush(db)
    expect(await db.search.count()).toBe(2)
  })

  test('what can’t be written is said in the log, and what comes after it is kept', async () => {
    const { db } = await shelter(provider)
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    await recordSearch(db, search('lost', null))
    await flush(db)
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('was not recorded'), expect.anything())
    logged.mockRestore()
    await recordSearch(db, search('kept'))
    await flush(db)
    expect(await db.search.findMany()).toMatchObject([{ text: 'kept' }])
  })

  test('what can’t be written takes nothing with it that somebody was told is kept', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const tom = await person('Tom', 'volunteer')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    for (let i = 0; i < 2000; i++) await recordSearch(db, search('fine'))
    await recordSearch(db, search('lost', null))
    const writing = flush(db)
    const wrong = { actor: tom, id: 'answers/beds', text: 'Six beds.', now: monday }
    for (let i = 0; i < 10; i++) await report({ db, snapshot }, wrong)
    await writing
    logged.mockRestore()
    expect(await db.search.count()).toBe(0)
    expect(await db.feedback.count()).toBe(10)
  })

  test('pages that are read while it is being written are neither lost nor counted twice', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const tom = await person('Tom', 'volunteer')
    const kept = { db, snapshot }
    const read = () => recordRead(kept, { actor: tom, id: 'answers/beds', channel: 'web', now: monday })
    const flushes = []
    for (let i = 0; i < 50; i++) {
      await read()
      flushes.push(flush(db))
      await lastOpened(kept, tom, 5)
    }
    await Promise.all(flushes)
    expect(await db.reading.findMany()).toMatchObject([{ times: 50 }])
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { flush, hasSearch, recordOpened, recordSearch, recordSettled } from '../index'
import { minutes, monday, shelter } from '../testing'

const search = {
  at: new Date('2026-11-20T10:15:30.250Z'),
  channel: 'web',
  audience: 'staff',
  revision: 'a1b2c3',
  hits: 4,
  firstId: 'answers/beds',
  answered: true,
  confidence: 0.82,
  ms: 3.5,
}
const notYet = { openedId: null, openedAt: null, lastId: null, lastBy: null, settled: null, settledId: null }

describe.each(providers)('on %s', provider => {
  test('a search is kept as it was, without saying who searched', async () => {
    const { db } = await shelter(provider)
    const asked = { ...search, id: randomUUID(), text: 'they charged me twice 😠' }
    await recordSearch(db, asked)
    await flush(db)
    expect(await db.search.findMany()).toEqual([{ ...asked, ...notYet }])
  })

  test('whatever is typed can be kept', async () => {
    const { db } = await shelter(provider)
    const texts = ['', '\0', 'half a \ud83d', `${'x'.repeat(499)}😠`, '%27; DROP TABLE "Search"; --', 'مرحبا']
    for (const text of texts) await recordSearch(db, { ...search, id: randomUUID(), text })
    await flush(db)
    const kept = (await db.search.findMany()).map(({ text }) => text)
    expect(kept.sort()).toEqual(
      ['', '', 'half a \ufffd', `${'x'.repeat(499)}\ufffd`, '%27; DROP TABLE "Search"; --', 'مرحبا'].sort(),
    )
  })

  test('more searches in one second than one statement can take are all kept', async () => {
    const { db } = await shelter(provider)
    for (let i = 0; i < 1234; i++) await recordSearch(db, { ...search, id: randomUUID(), text: `${i}` })
    await flush(db)
    expect(await db.search.count()).toBe(1234)
  })

  test('who comes back to the page of their search has not searched again', async () => {
    const { db } = await shelter(provider)
    const asked = { ...search, id: randomUUID(), text: 'beds' }
    const again = { ...asked, at: minutes(1), hits: 9 }
    await recordSearch(db, asked)
    await recordSearch(db, again)
    await flush(db)
    await recordSearch(db, again)
    await flush(db)
    expect(await db.search.findMany()).toEqual([{ ...asked, ...notYet }])
  })

  test('what was opened first from a search stays, before and after it is written', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const kept = { db, snapshot }
    const tom = await person('Tom', 'volunteer')
    const trace = randomUUID()
    const opened = (id: string, now: Date) => recordOpened(kept, { actor: tom, trace, id, now })
    await recordSearch(db, { ...search, id: trace, text: 'beds' })
    await opened('answers/safe', monday)
    await opened('answers/beds', minutes(1))
    await opened('answers/hours', minutes(2))
    await flush(db)
    await opened('answers/hours', minutes(3))
    await flush(db)
    expect(await db.search.findFirst()).toMatchObject({ openedId: 'answers/beds', openedAt: minutes(1) })
  })

  test('a search is known as soon as it was answered, and no other is', async () => {
    const { db, snapshot } = await shelter(provider)
    const kept = { db, snapshot }
    const trace = randomUUID()
    await recordSearch(db, { ...search, id: trace, text: 'beds' })
    expect(await hasSearch(kept, trace)).toBe(true)
    await flush(db)
    expect(await hasSearch(kept, trace)).toBe(true)
    expect(await hasSearch(kept, randomUUID())).toBe(false)
    expect(await hasSearch(kept, "' OR 1=1")).toBe(false)
    expect(await hasSearch({ snapshot }, trace)).toBe(false)
  })

  test('whether it settled it stands with the search that led there, at once and after a second thought', async () => {
    const { db, snapshot, stranger } = await shelter(provider)
    const [trace, settlement] = [randomUUID(), randomUUID()]
    const say = (yes: boolean) =>
      recordSettled(
        { db, snapshot },
        { actor: stranger, settlement, id: 'answers/hours', channel: 'web', yes, trace, now: monday },
      )
    await recordSearch(db, { ...search, id: trace, text: 'hours' })
    expect(await say(true)).toBe(true)
    await flush(db)
    expect(await db.search.findFirst()).toMatchObject({ settled: true })
    expect(await say(false)).toBe(true)
    expect(await db.search.findFirst()).toMatchObject({ settled: false })
  })
})

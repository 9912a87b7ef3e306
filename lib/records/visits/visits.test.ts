import { describe, expect, test } from 'vitest'
import type { Actor } from '../../access'
import { providers } from '../../db/testing/databases'
import { arrive, flush, lastOpened, recordRead, type Kept } from '../index'
import { days, minutes, monday, shelter, snapshotWith, written, type Shelter } from '../testing'

const reader = (kept: Kept, actor: Actor) => ({
  read: (id: string, now = monday) => recordRead(kept, { actor, id, channel: 'web', now }),
  last: async (limit = 5) => (await lastOpened(kept, actor, limit)).map(({ id }) => id),
})

async function tomOn(provider: (typeof providers)[number]) {
  const house: Shelter = await shelter(provider)
  const tom = await house.person('Tom', 'volunteer')
  return { ...house, ...reader(house, tom), tom, kept: { db: house.db, snapshot: house.snapshot } }
}

describe.each(providers)('on %s', provider => {
  test('a reading is counted on the day it is there, and not by whom', async () => {
    const { db, kept, stranger, read } = await tomOn(provider)
    await read('answers/hours')
    await reader(kept, stranger).read('answers/hours')
    await flush(db)
    await read('answers/hours', minutes(1))
    // Five in the morning in London is still the evening before in New York.
    await read('answers/hours', new Date('2026-11-25T04:59:00Z'))
    await flush(db)
    const reading = { documentId: 'answers/hours', channel: 'web' }
    expect(await db.reading.findMany({ orderBy: { day: 'asc' } })).toEqual([
      { ...reading, day: '2026-11-23', times: 3 },
      { ...reading, day: '2026-11-24', times: 1 },
    ])
  })

  test('what isn’t there for them is not counted', async () => {
    const { db, read } = await tomOn(provider)
    await read('answers/safe')
    await read('answers/none')
    await flush(db)
    expect(await db.reading.count()).toBe(0)
    expect(await db.opened.count()).toBe(0)
  })

  test('Tom finds what he opened last, each page once, newest first, before and after it is written', async () => {
    const { db, kept, person, read, last } = await tomOn(provider)
    await read('answers/hours', minutes(1))
    await read('answers/beds', minutes(2))
    await flush(db)
    expect(await last()).toEqual(['answers/beds', 'answers/hours'])
    await read('answers/hours', minutes(3))
    await read('answers/prices', minutes(4))
    const now = ['answers/prices', 'answers/hours', 'answers/beds']
    expect(await last()).toEqual(now)
    const written = flush(db)
    expect(await last()).toEqual(now)
    await written
    expect(await last()).toEqual(now)
    expect(await last(1)).toEqual(['answers/prices'])
    expect(await reader(kept, await person('Mei', 'volunteer')).last()).toEqual([])
  })

  test('what somebody may no longer see, or is gone, leaves their list; what got another id stays', async () => {
    const { db, tom, read } = await tomOn(provider)
    for (const id of ['answers/hours', 'answers/beds', 'answers/prices']) await read(id)
    await flush(db)
    const snapshot = await snapshotWith({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': written('Open', 'teams/returns', 'public', 'Nine.', 'was: [answers/hours]\n'),
      'answers/beds.mdx': written('Beds', 'teams/returns', 'manager'),
      'answers/prices.mdx': undefined,
    })
    expect(await reader({ db, snapshot }, tom).last()).toEqual(['answers/open'])
  })

  test('of each person the twenty newest are kept', async () => {
    const { db, person } = await tomOn(provider)
    const names = Array.from({ length: 25 }, (_, i) => `answers/page-${i}`)
    const snapshot = await snapshotWith(
      Object.fromEntries(names.map(name => [`${name}.mdx`, written(name, 'teams/shop', 'public')])),
    )
    const [tom, mei] = [await person('Tom', 'volunteer'), await person('Mei', 'volunteer')]
    await reader({ db, snapshot }, mei).read('answers/page-0')
    for (const [i, name] of names.entries()) {
      await reader({ db, snapshot }, tom).read(name, minutes(i))
      if (i % 10 === 0) await flush(db)
    }
    await flush(db)
    expect(await db.opened.count({ where: { accountId: tom.account! } })).toBe(20)
    expect(await reader({ db, snapshot }, tom).last(99)).toEqual(names.slice(5).reverse())
    expect(await reader({ db, snapshot }, mei).last(99)).toEqual(['answers/page-0'])
  })

  test('a visit ends after half an hour without a page: then it tells when the one before ended', async () => {
    const { kept, tom, stranger } = await tomOn(provider)
    expect(await arrive(kept, tom, monday)).toBeUndefined()
    expect(await arrive(kept, tom, minutes(29))).toBeUndefined()
    expect(await arrive(kept, tom, minutes(59))).toBeUndefined()
    expect(await arrive(kept, tom, minutes(90))).toEqual(minutes(59))
    expect(await arrive(kept, tom, minutes(100))).toEqual(minutes(59))
    expect(await arrive(kept, tom, days(3))).toEqual(minutes(100))
    expect(await arrive(kept, stranger, days(3))).toBeUndefined()
  })

  test('after the house was closed and opened again it still knows when Tom was here', async () => {
    const { db, kept, tom } = await tomOn(provider)
    await arrive(kept, tom, monday)
    await arrive(kept, tom, minutes(60))
    await flush(db)
    forgetMemory()
    expect(await arrive(kept, tom, minutes(70))).toEqual(monday)
    forgetMemory()
    expect(await arrive(kept, tom, minutes(200))).toEqual(minutes(60))
  })

  test('two pages that Tom opens at once are one visit', async () => {
    const { db, kept, tom } = await tomOn(provider)
    await arrive(kept, tom, monday)
    await flush(db)
    forgetMemory()
    const both = [arrive(kept, tom, days(1)), arrive(kept, tom, days(1))]
    expect(await Promise.all(both)).toEqual([monday, monday])
  })
})

/** What a new process begins with. */
function forgetMemory() {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('answerhouse.visits')]
}

test('on the command line, where nothing is recorded, nothing is found either', async () => {
  const snapshot = await snapshotWith()
  const tom = { account: 'tom', audience: 'volunteer' }
  await recordRead({ snapshot }, { actor: tom, id: 'answers/beds', channel: 'cli', now: monday })
  expect(await lastOpened({ snapshot }, tom, 5)).toEqual([])
  expect(await arrive({ snapshot }, tom, monday)).toBeUndefined()
})

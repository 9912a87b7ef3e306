import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { providers } from '../db/testing/databases'
import { flush, recordOpened, recordSearch, recordSettled } from '../records'
import { minutes, shelter, type Shelter } from '../records/testing'
import { buildIndex, searchDocuments } from '../search'
import { decline, learn, proposals } from './index'

beforeAll(() => void (process.env.NEXTAUTH_SECRET ??= 'a secret of this test'))

type Somebody = Awaited<ReturnType<Shelter['person']>>

describe.each(providers)('on %s', provider => {
  async function house() {
    const kept = await shelter(provider)
    const index = buildIndex(searchDocuments(kept.snapshot))
    let minute = 0
    /** Types, opens one page after the other, and says whether the last one settled it. */
    const asks = async (actor: Somebody, text: string, opens: readonly string[], settled?: boolean) => {
      const trace = randomUUID()
      const at = minutes(minute++)
      await recordSearch(kept.db, {
        id: trace,
        at,
        text,
        channel: 'web',
        audience: actor.audience,
        revision: 'a1b2c3',
        hits: 3,
        answered: true,
        confidence: 0.5,
        ms: 1,
      })
      for (const id of opens) await recordOpened(kept, { actor, trace, id, now: at })
      const id = opens.at(-1)!
      const said = { actor, settlement: randomUUID(), id, channel: 'web', trace, now: at }
      if (settled !== undefined) await recordSettled(kept, { ...said, yes: settled })
    }
    return { ...kept, index, asks }
  }

  test('volunteers who found what helped under other words teach the house these words', async () => {
    const corner = await house()
    const [tom, ana] = [await corner.person('Tom', 'volunteer'), await corner.person('Ana', 'volunteer')]
    await corner.asks(tom, 'what does tonight cost', ['answers/beds', 'answers/prices'], true)
    await corner.asks(tom, 'what does tonight cost', ['answers/prices'])
    await corner.asks(ana, 'What does tonight cost', ['answers/prices', 'answers/hours'])
    await corner.asks(ana, 'What does tonight cost', ['answers/prices'], true)
    const found = await proposals(corner, minutes(60))
    expect(found.proposals).toMatchObject([
      {
        document: 'answers/prices',
        text: 'what does tonight cost',
        level: 1,
        evidence: { times: 3, people: 2, settled: { yes: 2, all: 2 } },
        rivals: [{ document: 'answers/hours', times: 1 }],
      },
    ])
    expect((await learn(corner, minutes(60)))!.phrasings).toMatchObject([
      { document: 'answers/prices', level: 1 },
    ])
  })

  test('a page that was said to settle it counts, whatever was opened before it', async () => {
    const corner = await house()
    const tom = await corner.person('Tom', 'volunteer')
    await corner.asks(tom, 'what does tonight cost', ['answers/beds', 'answers/prices'], true)
    await flush(corner.db)
    expect(await corner.db.search.findFirst()).toMatchObject({
      openedId: 'answers/beds',
      lastId: 'answers/prices',
      settledId: 'answers/prices',
    })
  })

  test('it is not said who typed, nor can what one person typed be put together', async () => {
    const { db, asks, person } = await house()
    const tom = await person('Tom', 'volunteer')
    for (const text of ['coats', 'shoes']) await asks(tom, text, ['answers/prices'])
    await asks(tom, 'beds', ['answers/beds'])
    await flush(db)
    const kept = await db.search.findMany()
    expect(new Set(kept.map(({ lastBy }) => lastBy)).size).toBe(2)
    expect(JSON.stringify(kept)).not.toContain(tom.account)
  })

  test('what an editor declined is not proposed again, and has no effect', async () => {
    const corner = await house()
    for (const name of ['Tom', 'Ana', 'Lea'])
      await corner.asks(await corner.person(name, 'volunteer'), 'how much is a coat', ['answers/prices'])
    const [one] = (await proposals(corner, minutes(60))).proposals
    await decline(corner, one!, minutes(60))
    expect((await proposals(corner, minutes(61))).proposals).toEqual([])
    expect(await learn(corner, minutes(61))).toBeUndefined()
  })

  test('an organization that doesn’t want it is left as it was written', async () => {
    const corner = await house()
    for (const name of ['Tom', 'Ana', 'Lea'])
      await corner.asks(await corner.person(name, 'volunteer'), 'how much is a coat', ['answers/prices'])
    const organization = { ...corner.snapshot.organization, learns: false }
    expect(
      await learn({ ...corner, snapshot: { ...corner.snapshot, organization } }, minutes(60)),
    ).toBeUndefined()
    expect(await learn(corner, minutes(60))).toBeDefined()
  })
})

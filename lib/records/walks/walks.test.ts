import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { walk } from '../../trees'
import { flush, recordWalk } from '../index'
import { minutes, monday, shelter, type Shelter } from '../testing'

/** A volunteer who walks the tree: each page they see is given by its answers, one a minute. */
async function walker({ db, snapshot, person }: Shelter, { written }: { written: 'each' | 'together' }) {
  const actor = await person('Tom', 'volunteer')
  const id = randomUUID()
  let minute = 0
  const page = async (answers: Record<string, string>) => {
    const now = minutes(minute++)
    const { role, audience } = actor
    const seen = walk({ snapshot, tree: 'trees/wrong', answers, role: role!, audience, now })!
    await recordWalk({ db, snapshot }, { actor, id, channel: 'web', walk: seen, now })
    if (written === 'each') await flush(db)
  }
  const kept = async () => {
    await flush(db)
    return db.walk.findMany({ include: { steps: { orderBy: { position: 'asc' } } } })
  }
  return { id, page, kept }
}

const step = (walkId: string, position: number, node: string, answer: string, minute: number) => ({
  walkId,
  position,
  node,
  answer,
  at: minutes(minute),
})

describe.each(providers)('on %s', provider => {
  describe.each(['each', 'together'] as const)('pages written %s', written => {
    test('a walk is kept question by question with its times, to its outcome, and not whose it was', async () => {
      const house = await shelter(provider)
      const { id, page, kept } = await walker(house, { written })
      await page({})
      await page({ what: 'size' })
      await page({ what: 'size', worn: 'no' })
      await page({ what: 'size', worn: 'no' })
      expect(await kept()).toEqual([
        {
          id,
          at: monday,
          tree: 'trees/wrong',
          revision: house.snapshot.revision,
          channel: 'web',
          role: 'volunteer',
          audience: 'volunteer',
          endedAt: minutes(2),
          outcomeId: 'done',
          result: 'resolved',
          steps: [step(id, 0, 'what', 'size', 1), step(id, 1, 'worn', 'no', 2)],
        },
      ])
    })

    test('who only looks back keeps where they came to', async () => {
      const { page, kept } = await walker(await shelter(provider), { written })
      await page({ what: 'size', worn: 'no' })
      await page({ what: 'size' })
      await page({})
      expect(await kept()).toMatchObject([{ outcomeId: 'done', steps: [{ node: 'what' }, { node: 'worn' }] }])
    })

    test('who goes back and answers otherwise has gone the other way', async () => {
      const { id, page, kept } = await walker(await shelter(provider), { written })
      await page({ what: 'size' })
      await page({ what: 'size', worn: 'no' })
      await page({ what: 'size', worn: 'yes' })
      expect(await kept()).toMatchObject([
        {
          outcomeId: 'keep',
          result: 'declined',
          endedAt: minutes(2),
          steps: [{ at: monday }, { at: minutes(2) }],
        },
      ])
      await page({ what: 'none' })
      expect(await kept()).toMatchObject([
        { outcomeId: 'done', endedAt: minutes(3), steps: [step(id, 0, 'what', 'none', 3)] },
      ])
    })
  })

  test('who answers otherwise and stops there has come to no outcome', async () => {
    const { page, kept } = await walker(await shelter(provider), { written: 'each' })
    await page({ what: 'none' })
    await page({ what: 'size' })
    expect(await kept()).toMatchObject([{ outcomeId: null, endedAt: null, steps: [{ answer: 'size' }] }])
  })

  test('a walk with an id that is none, or of a tree that isn’t theirs, is not kept', async () => {
    const { db, snapshot, person, stranger } = await shelter(provider)
    const actor = await person('Tom', 'volunteer')
    const { audience } = actor
    const seen = walk({ snapshot, tree: 'trees/wrong', answers: {}, audience, now: monday })!
    const walked = { channel: 'web', walk: seen, now: monday }
    await recordWalk({ db, snapshot }, { ...walked, actor, id: 'mine' })
    await recordWalk({ db, snapshot }, { ...walked, actor: stranger, id: randomUUID() })
    await flush(db)
    expect(await db.walk.count()).toBe(0)
  })
})

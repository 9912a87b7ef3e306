import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { walk } from '../../trees'
import { flush, keptWalk, recordWalk, walkByCode, walkCode } from '../index'
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

const words: Readonly<Record<string, readonly [ask: string, label: string]>> = {
  'what=size': ['What arrived?', 'The wrong size'],
  'what=none': ['What arrived?', 'Nothing'],
  'worn=no': ['Was it worn?', 'No'],
}
const step = (walkId: string, position: number, node: string, answer: string, minute: number) => {
  const [ask, label] = words[`${node}=${answer}`] ?? []
  return { walkId, position, node, answer, ask, label, at: minutes(minute) }
}

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
          code: walkCode(id),
          facts: null,
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

  test('whoever types its code, and may read the tree, goes on with it, with what was known and answered', async () => {
    const { db, snapshot, person, stranger } = await shelter(provider)
    const [tom, sam] = [await person('Tom', 'volunteer'), await person('Sam', 'supervisor')]
    const { audience } = tom
    const facts = { channel: 'phone' }
    const seen = walk({
      snapshot,
      tree: 'trees/wrong',
      answers: { what: 'size' },
      facts,
      audience,
      now: monday,
    })!
    const id = randomUUID()
    await recordWalk({ db, snapshot }, { actor: tom, id, channel: 'web', walk: seen, facts, now: monday })
    const typed = ` ${walkCode(id).toUpperCase().replace(/^.{4}/, '$& ')}`
    const found = await walkByCode({ db, snapshot }, sam, typed)
    expect(found).toMatchObject({ id, tree: 'trees/wrong', role: 'volunteer', facts: 'channel=phone' })
    expect(found?.steps).toMatchObject([
      { node: 'what', answer: 'size', ask: 'What arrived?', label: 'The wrong size' },
    ])
    expect(await keptWalk({ db, snapshot }, sam, id)).toEqual(found)
    expect(await walkByCode({ db, snapshot }, stranger, typed)).toBeUndefined()
    expect(await walkByCode({ db, snapshot }, sam, 'k7m2')).toBeUndefined()
    expect(await keptWalk({ db, snapshot }, sam, randomUUID())).toBeUndefined()
  })
})

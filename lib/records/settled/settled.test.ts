import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { recordSettled, settledCount } from '../index'
import { days, monday, shelter, snapshotWith, written } from '../testing'

describe.each(providers)('on %s', provider => {
  test('each page counts once, as it was answered last; only the last half year counts', async () => {
    const { db, snapshot, stranger: actor } = await shelter(provider)
    const kept = { db, snapshot }
    const say = (settlement: string, yes: boolean, now = monday, id = 'answers/hours') =>
      recordSettled(kept, { actor, settlement, id, channel: 'web', yes, now })
    const [one, two, old] = [randomUUID(), randomUUID(), randomUUID()]
    await say(old, false, days(-181))
    await say(one, true)
    await say(two, true)
    await say(two, false)
    expect(await settledCount(kept, 'answers/hours', monday)).toEqual({ yes: 1, all: 2 })
    expect(await settledCount(kept, 'answers/beds', monday)).toEqual({ yes: 0, all: 0 })
  })

  test('nothing is counted for a page that isn’t there for them, or with an id that is none', async () => {
    const { db, snapshot, stranger: actor } = await shelter(provider)
    const say = (settlement: string, id: string) =>
      recordSettled({ db, snapshot }, { actor, settlement, id, channel: 'web', yes: true, now: monday })
    expect(await say(randomUUID(), 'answers/safe')).toBe(false)
    expect(await say(randomUUID(), 'answers/never')).toBe(false)
    expect(await say('1; --', 'answers/hours')).toBe(false)
    expect(await db.settlement.count()).toBe(0)
  })

  test('nobody turns an answer about one page into one about another', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const actor = await person('Tom', 'volunteer')
    const settlement = randomUUID()
    const say = (id: string, yes: boolean) =>
      recordSettled({ db, snapshot }, { actor, settlement, id, channel: 'web', yes, now: monday })
    await say('answers/hours', true)
    await say('answers/beds', false)
    expect(await db.settlement.findMany()).toMatchObject([{ documentId: 'answers/hours', yes: true }])
  })

  test('a page that got another id keeps what was said about it', async () => {
    const { db, snapshot, stranger: actor } = await shelter(provider)
    const said = {
      actor,
      settlement: randomUUID(),
      id: 'answers/hours',
      channel: 'web',
      yes: true,
      now: monday,
    }
    await recordSettled({ db, snapshot }, said)
    const moved = await snapshotWith({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': written('Open', 'teams/returns', 'public', 'Nine.', 'was: [answers/hours]\n'),
    })
    expect(await settledCount({ db, snapshot: moved }, 'answers/open', monday)).toEqual({ yes: 1, all: 1 })
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../db/testing/databases'
import { recordRead, recordSearch, recordSettled } from '../records'
import { days, minutes, monday, shelter, snapshotWith, written } from '../records/testing'
import { neverRead, readings, unansweredSearches, unhelpful } from './index'

describe.each(providers)('on %s', provider => {
  test('an editor sees what was asked and not found, however it was typed, most often first', async () => {
    const { db, snapshot } = await shelter(provider)
    let minute = 0
    const ask = (text: string, answered = false, at = minutes(minute++), audience = 'staff') =>
      recordSearch(db, {
        id: randomUUID(),
        at,
        text,
        channel: 'web',
        audience,
        revision: 'a1b2c3',
        hits: 0,
        answered,
        confidence: 0,
        ms: 1,
      })
    await ask('Umbrella  stand')
    await ask('wifi password')
    await ask(' umbrella stand ')
    await ask('beds', true)
    await ask('UMBRELLA STAND')
    await ask('parking')
    await ask('')
    await ask('long ago', false, days(-40))
    await ask('parking', false, minutes(5), 'manager')
    const asked = { since: days(-30), limit: 10 }
    expect(await unansweredSearches({ db, snapshot }, asked)).toEqual([
      { text: 'umbrella stand', times: 3, lastAt: minutes(4) },
      { text: 'parking', times: 2, lastAt: minutes(5) },
      { text: 'wifi password', times: 1, lastAt: minutes(1) },
    ])
    const staff = await unansweredSearches({ db, snapshot }, { ...asked, audiences: ['public', 'staff'] })
    expect(staff.map(({ text, times }) => [text, times])).toContainEqual(['parking', 1])
    expect(await unansweredSearches({ db, snapshot }, { ...asked, limit: 1 })).toHaveLength(1)
    expect(await unansweredSearches({ snapshot }, asked)).toEqual([])
  })

  test('an editor sees what mostly did not help, once enough people said so', async () => {
    const { db, snapshot, stranger: actor } = await shelter(provider)
    const say = (id: string, yes: boolean, now = monday) =>
      recordSettled({ db, snapshot }, { actor, settlement: randomUUID(), id, channel: 'web', yes, now })
    const moved = await snapshotWith({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': written('Open', 'teams/returns', 'public', 'Nine.', 'was: [answers/hours]\n'),
    })
    const found = async () =>
      (await unhelpful({ db, snapshot: moved }, { since: days(-30) })).map(({ document, yes, all }) => [
        document.id,
        yes,
        all,
      ])
    for (const yes of [true, false, false]) await say('answers/hours', yes)
    await say('answers/hours', false, days(-40))
    expect(await found()).toEqual([])
    await say('answers/hours', false)
    expect(await found()).toEqual([['answers/open', 1, 4]])
    await say('answers/hours', true)
    await say('answers/hours', true)
    expect(await found()).toEqual([])
  })

  test('an editor sees what nobody has read since, of what they may see', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const kept = { db, snapshot }
    const ingrid = await person('Ingrid', 'editor')
    const read = (id: string, now = monday) => recordRead(kept, { actor: ingrid, id, channel: 'web', now })
    await read('answers/hours')
    await read('trees/wrong')
    await read('answers/beds', days(-40))
    const ids = async (actor = ingrid, of = snapshot) =>
      (await neverRead({ db, snapshot: of }, actor, { since: days(-30) })).map(({ id }) => id)
    expect(await ids()).toEqual(['answers/beds', 'answers/prices', 'answers/safe', 'playbooks/late'])
    expect(await ids(await person('Tom', 'volunteer'))).not.toContain('answers/safe')
    const moved = await snapshotWith({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': written('Open', 'teams/returns', 'public', 'Nine.', 'was: [answers/hours]\n'),
    })
    expect(await ids(ingrid, moved)).not.toContain('answers/open')
  })

  test('what was read most can come first, also under the address it once had', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const ingrid = await person('Ingrid', 'editor')
    const read = (id: string, channel: string, now = monday) =>
      recordRead({ db, snapshot }, { actor: ingrid, id, channel, now })
    await read('answers/hours', 'web')
    await read('answers/hours', 'phone')
    await read('answers/beds', 'web')
    await read('answers/beds', 'web', days(-40))
    const moved = await snapshotWith({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': written('Open', 'teams/returns', 'public', 'Nine.', 'was: [answers/hours]\n'),
    })
    expect(await readings({ db, snapshot: moved }, { since: days(-30) })).toEqual(
      new Map([
        ['answers/beds', 1],
        ['answers/open', 2],
      ]),
    )
  })
})

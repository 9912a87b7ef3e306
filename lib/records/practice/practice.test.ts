import { describe, expect, test } from 'vitest'
import { closeAccount } from '../../access'
import { providers } from '../../db/testing/databases'
import { practisedBy, practisedByAll, recordPractice } from '../index'
import { days, monday, shelter } from '../testing'

describe.each(providers)('on %s', provider => {
  test('it is kept who practised what, once for each situation, and when last', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const [tom, mei] = [await person('Tom', 'volunteer'), await person('Mei', 'volunteer')]
    const practise = (actor: typeof tom, situation: string, now = monday) =>
      recordPractice({ db, snapshot }, { actor, tree: 'trees/wrong', situation, now })
    await practise(tom, 'It is late.')
    await practise(tom, 'It is late.', days(2))
    await practise(tom, 'It is lost.')
    await practise(mei, 'It is late.')
    expect(
      (await practisedBy(db, tom.account!)).toSorted((a, b) => (a.situation < b.situation ? -1 : 1)),
    ).toEqual([
      { tree: 'trees/wrong', situation: 'It is late.', at: days(2) },
      { tree: 'trees/wrong', situation: 'It is lost.', at: monday },
    ])
    const names = (await practisedByAll(db)).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Mei', 'Tom', 'Tom'])
  })

  test('nothing is kept of who isn’t signed in, or of a tree that isn’t theirs', async () => {
    const { db, snapshot, person, stranger } = await shelter(provider)
    const tom = await person('Tom', 'volunteer')
    const kept = { db, snapshot }
    await recordPractice(kept, { actor: stranger, tree: 'trees/wrong', situation: 'So.', now: monday })
    await recordPractice(kept, { actor: tom, tree: 'trees/gone', situation: 'So.', now: monday })
    expect(await db.practice.count()).toBe(0)
  })

  test('who left has practised nothing', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const tom = await person('Tom', 'volunteer')
    await recordPractice({ db, snapshot }, { actor: tom, tree: 'trees/wrong', situation: 'So.', now: monday })
    const { account } = await db.account.findFirstOrThrow({ where: { id: tom.account! } })
    await closeAccount(db, account)
    expect(await practisedByAll(db)).toEqual([])
  })
})

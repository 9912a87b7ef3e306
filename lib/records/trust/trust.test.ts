import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { textOf, type Snapshot } from '../../content'
import { providers } from '../../db/testing/databases'
import { ledgerOf, noteChanges, trustOf, verify } from '../index'
import { days, monday, shelter, snapshotWith, written, type Shelter } from '../testing'
import { forgetLedger } from './ledger'

const id = 'answers/beds'

/** The page about beds with these words and fields. */
const beds = (words: string, more = '') =>
  snapshotWith({ [`${id}.mdx`]: written('Beds for tonight', 'teams/returns', 'volunteer', words, more) })

/** What one can say of it on a day. */
async function trust({ db }: Pick<Shelter, 'db'>, snapshot: Snapshot, today = '2026-11-23') {
  forgetLedger(db)
  return trustOf(snapshot, snapshot.documents.get(id)!, today, await ledgerOf(db))
}

const press = (snapshot: Snapshot, text = textOf(snapshot.documents.get(id)!)) => ({
  verification: randomUUID(),
  id,
  text,
  now: monday,
})

describe('what its file says', () => {
  const says = async (more: string, today: string) => {
    const snapshot = await beds('Six beds.', more)
    return trustOf(snapshot, snapshot.documents.get(id)!, today)
  }

  test('nobody verified it: not validated. Somebody did: validated, until it is late, and then later', async () => {
    expect(await says('', '2026-11-23')).toEqual({ state: 'not-validated', because: 'never' })
    const twice = 'verified: 2026-01-01\nby: sam\nverifyEvery: 180d\n'
    expect(await says(twice, '2026-06-30')).toEqual({
      state: 'validated',
      verified: '2026-01-01',
      by: 'sam',
      due: '2026-06-30',
    })
    expect((await says(twice, '2026-07-01'))?.step).toBe('overdue')
    expect((await says(twice, '2026-07-16'))?.step).toBe('marked')
    expect((await says(twice, '2026-07-31'))?.step).toBe('backup')
    expect((await says(twice, '2026-08-30'))?.step).toBe('counts')
  })

  test('what is in progress or archived is neither validated nor late', async () => {
    const more = 'verified: 2020-01-01\nverifyEvery: 30d\n'
    expect(await says(`state: in-progress\n${more}`, '2026-11-23')).toEqual({
      state: 'in-progress',
      verified: '2020-01-01',
    })
    expect(await says('state: archived\n', '2026-11-23')).toEqual({ state: 'archived' })
  })

  test('a team states facts, and is neither', async () => {
    const snapshot = await beds('Six beds.')
    expect(trustOf(snapshot, snapshot.documents.get('teams/desk')!, '2026-11-23')).toBeUndefined()
  })
})

describe.each(providers)('on %s', provider => {
  test('Sam, who answers for it, presses once: it is validated from that day, by him', async () => {
    const { db, person } = await shelter(provider)
    const snapshot = await beds('Six beds.', 'verifyEvery: 30d\n')
    const [sam, tom] = [await person('Sam', 'supervisor', 'sam'), await person('Tom', 'volunteer')]
    const pressed = press(snapshot)
    expect(await verify({ db, snapshot }, { ...pressed, actor: tom })).toBeUndefined()
    expect(await verify({ db, snapshot }, { ...pressed, actor: sam })).toBe('verified')
    await verify({ db, snapshot }, { ...pressed, actor: sam })
    expect(await db.verification.count()).toBe(1)
    expect(await trust({ db }, snapshot)).toEqual({
      state: 'validated',
      verified: '2026-11-23',
      by: 'sam',
      byName: 'Sam',
      due: '2026-12-23',
    })
  })

  test('it was about those words: others are not validated, and the same words again are', async () => {
    const { db, person } = await shelter(provider)
    const snapshot = await beds('Six beds.')
    const actor = await person('Sam', 'supervisor', 'sam')
    await verify({ db, snapshot }, { ...press(snapshot), actor })
    const other = await beds('Seven beds.')
    expect(await trust({ db }, other)).toMatchObject({
      state: 'not-validated',
      because: 'changed',
      verified: '2026-11-23',
    })
    expect(await trust({ db }, await beds('Six beds.', 'tags: [night]\n'))).toMatchObject({
      state: 'validated',
    })
    const old = press(other, textOf(snapshot.documents.get(id)!))
    expect(await verify({ db, snapshot: other }, { ...old, actor })).toBe('changed')
  })

  test('words that change while the day in their file stays are not validated; with a new day they are', async () => {
    const { db } = await shelter(provider)
    const says = async (words: string, day: string, on: number) => {
      const snapshot = await beds(words, `verified: ${day}\nby: sam\n`)
      await noteChanges({ db, snapshot }, days(on))
      return trust({ db }, snapshot)
    }
    expect(await says('Six beds.', '2026-11-01', 0)).toMatchObject({ state: 'validated' })
    expect(await says('Seven beds.', '2026-11-01', 1)).toMatchObject({
      state: 'not-validated',
      because: 'changed',
      verified: '2026-11-01',
    })
    expect(await says('Six beds.', '2026-11-01', 2)).toMatchObject({ state: 'validated' })
    expect(await says('Eight beds.', '2026-11-26', 3)).toMatchObject({ state: 'validated' })
    // Still the day on which it was verified.
    expect(await says('Nine beds.', '2026-11-26', 3)).toMatchObject({ state: 'validated' })
    expect(await says('Ten beds.', '2026-11-26', 4)).toMatchObject({ state: 'not-validated' })
  })

  test('of the file and the press, the later holds', async () => {
    const { db, person } = await shelter(provider)
    const actor = await person('Sam', 'supervisor', 'sam')
    const older = await beds('Six beds.', 'verified: 2026-11-01\nby: mei\n')
    await verify({ db, snapshot: older }, { ...press(older), actor })
    expect(await trust({ db }, older)).toMatchObject({ verified: '2026-11-23', by: 'sam' })
    const newer = await beds('Six beds.', 'verified: 2026-12-01\nby: mei\n')
    expect(await trust({ db }, newer)).toMatchObject({ verified: '2026-12-01', by: 'mei' })
  })

  test('once it is late enough, the backup of its team may say that it is right, and not before', async () => {
    const { db, person } = await shelter(provider)
    const mei = await person('Mei', 'volunteer', 'mei')
    const late = (verified: string) =>
      snapshotWith({
        'teams/shop.mdx':
          '---\ntitle: The shop\nreach: { phone: ext. 3 }\npeople: [{ person: mei, role: volunteer }]\n---\nSells.\n',
        'teams/returns.mdx':
          '---\ntitle: Returns\nreach: { phone: ext. 2 }\nbackup: teams/shop\n---\nSends.\n',
        [`${id}.mdx`]: written(
          'Beds',
          'teams/returns',
          'volunteer',
          'Six.',
          `verified: ${verified}\nverifyEvery: 60d\n`,
        ),
      })
    const [soon, long] = [await late('2026-09-20'), await late('2026-08-01')]
    expect(await verify({ db, snapshot: soon }, { ...press(soon), actor: mei })).toBeUndefined()
    expect(await verify({ db, snapshot: long }, { ...press(long), actor: mei })).toBe('verified')
  })

  test('what another machine keeps is seen here when it is read again', async () => {
    const { db, person, snapshot } = await shelter(provider)
    const { account } = await person('Sam', 'supervisor', 'sam')
    expect(await trust({ db }, snapshot)).toMatchObject({ because: 'never' })
    const text = textOf(snapshot.documents.get(id)!)
    const row = { id: randomUUID(), at: monday, documentId: id, revision: '1', text, accountId: account! }
    await db.verification.create({ data: row })
    expect(await trust({ db }, snapshot)).toMatchObject({ state: 'validated', byName: 'Sam' })
    const before = await ledgerOf(db)
    forgetLedger(db)
    expect(await ledgerOf(db)).toBe(before)
  })
})

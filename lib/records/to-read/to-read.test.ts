import { describe, expect, test } from 'vitest'
import { closeAccount } from '../../access'
import { textOf, type Snapshot } from '../../content'
import { providers } from '../../db/testing/databases'
import { allAskedToRead, askedToRead, askToRead, confirmRead, stopAsking, toRead } from '../index'
import { days, minutes, monday, shelter, snapshotWith, written } from '../testing'

/** Sam, of the returns desk, has asked the volunteers to read about the beds; Tom is one of them. */
async function asked(provider: (typeof providers)[number], roles = ['volunteer'], id = 'answers/beds') {
  const house = await shelter(provider)
  const { db, snapshot, person } = house
  const [sam, tom] = [await person('Sam', 'supervisor', 'sam'), await person('Tom', 'volunteer')]
  const kept = { db, snapshot }
  const wish = { actor: sam, id, roles, why: 'Six beds now.', due: '2026-12-01', now: monday }
  const request = ((await askToRead(kept, wish)) as { id: string }).id
  const reads = (actor = tom, at: Snapshot = snapshot, text = textOf(at.documents.get(id)!)) =>
    confirmRead({ db, snapshot: at }, { actor, request, text, now: minutes(5) })
  return { ...house, kept, sam, tom, request, wish, reads }
}

const changed = (more = '') =>
  snapshotWith({
    'answers/beds.mdx': written('Beds for tonight', 'teams/returns', 'volunteer', 'Seven beds.', more),
  })

describe.each(providers)('on %s', provider => {
  test('Tom is asked, reads it and says so; Sam sees that, and who hasn’t', async () => {
    const { kept, sam, tom, request, reads, person } = await asked(provider)
    await person('Mei', 'volunteer')
    expect(await toRead(kept, tom)).toMatchObject([
      { id: request, why: 'Six beds now.', due: '2026-12-01', document: { id: 'answers/beds' } },
    ])
    expect(await toRead(kept, sam)).toEqual([])
    expect(await reads()).toBe('read')
    expect((await toRead(kept, tom))[0]?.read).toMatchObject({ at: minutes(5), asItIs: true })
    const list = await askedToRead(kept, sam, request)
    expect(list).toMatchObject({ byName: 'Sam', done: 1, of: 2 })
    expect(list?.readers).toMatchObject([
      { name: 'Mei', asked: true },
      { name: 'Tom', read: { at: minutes(5), asAsked: true } },
    ])
    expect(list?.readers[0]).not.toHaveProperty('read')
  })

  test('whoever gets the role later is asked too; whoever leaves is asked no more, and has read it all the same', async () => {
    const { db, kept, sam, tom, request, reads, person } = await asked(provider)
    await reads()
    const { account } = await db.account.findFirstOrThrow({ where: { id: tom.account! } })
    await closeAccount(db, account)
    const mei = await person('Mei', 'volunteer')
    expect(await toRead(kept, mei)).toHaveLength(1)
    const list = await askedToRead(kept, sam, request)
    expect(list).toMatchObject({ done: 0, of: 1 })
    expect(list?.readers).toMatchObject([
      { name: 'Mei', asked: true },
      { name: 'Tom', asked: false, read: {} },
    ])
  })

  test('what Tom had read stays read when the words change; it says that it was the version before', async () => {
    const { db, sam, tom, request, reads, person } = await asked(provider)
    await reads()
    const kept = { db, snapshot: await changed() }
    expect((await toRead(kept, tom))[0]?.read).toMatchObject({ asItIs: false })
    const mei = await person('Mei', 'volunteer')
    expect(await reads(mei, kept.snapshot)).toBe('read')
    const list = await askedToRead(kept, sam, request)
    expect(list).toMatchObject({ unchanged: false })
    const [first, second] = list!.readers
    expect([first, second]).toMatchObject([
      { name: 'Mei', read: { asAsked: false } },
      { name: 'Tom', read: { asAsked: true } },
    ])
  })

  test('a new date of verification is no other version', async () => {
    const { db, reads, tom } = await asked(provider)
    await reads()
    const same = written('Beds for tonight', 'teams/returns', 'volunteer', 'Words.', 'verified: 2026-11-23\n')
    const kept = { db, snapshot: await snapshotWith({ 'answers/beds.mdx': same }) }
    expect((await toRead(kept, tom))[0]?.read).toMatchObject({ asItIs: true })
  })

  test('what changed while Tom read it he has to look at again', async () => {
    const { kept, tom, snapshot, reads } = await asked(provider)
    const old = textOf(snapshot.documents.get('answers/beds')!)
    expect(await reads(tom, await changed(), old)).toBe('changed')
    expect((await toRead(kept, tom))[0]).not.toHaveProperty('read')
  })

  test('asked anew, everybody has to read it again, and the first asking is over', async () => {
    const { kept, sam, tom, request, wish, reads } = await asked(provider)
    await reads()
    const again = (await askToRead(kept, { ...wish, instead: request, now: days(1) })) as { id: string }
    expect((await toRead(kept, tom)).map(({ id, read }) => [id, read])).toEqual([[again.id, undefined]])
    expect(await reads()).toBeUndefined()
    expect((await allAskedToRead(kept, sam)).map(({ id, ended }) => [id, ended])).toEqual([
      [again.id, false],
      [request, true],
    ])
  })

  test('a document that is withdrawn, or narrowed, takes what was asked of it from view', async () => {
    const { db, sam, tom, request, reads } = await asked(provider)
    const gone = { db, snapshot: await snapshotWith({ 'answers/beds.mdx': undefined }) }
    expect(await toRead(gone, tom)).toEqual([])
    expect(await askedToRead(gone, sam, request)).toBeUndefined()
    const narrow = written('Beds for tonight', 'teams/returns', 'staff')
    const narrowed = { db, snapshot: await snapshotWith({ 'answers/beds.mdx': narrow }) }
    expect(await toRead(narrowed, tom)).toEqual([])
    expect(await reads(tom, narrowed.snapshot)).toBeUndefined()
    expect(await askedToRead(narrowed, sam, request)).toMatchObject({ of: 0 })
  })

  test('only who answers for it asks, and only those who may see it are asked', async () => {
    const { kept, tom, wish, person } = await asked(provider)
    expect(await askToRead(kept, { ...wish, actor: tom })).toBeUndefined()
    const editor = await person('Ed', 'editor')
    const safe = { ...wish, actor: editor, id: 'answers/safe' }
    expect(await askToRead(kept, { ...safe, roles: ['volunteer'] })).toEqual({
      error: 'Choose who is to read it.',
    })
    expect(await askToRead(kept, { ...safe, roles: ['volunteer', 'manager'] })).toHaveProperty('id')
    expect(await toRead(kept, tom)).toHaveLength(1)
    expect(await askToRead(kept, { ...safe, id: 'trees/wrong' })).toBeUndefined()
  })

  test('who has read it is for the owner and for managers, not for who is asked', async () => {
    const { kept, tom, request, person } = await asked(provider)
    expect(await askedToRead(kept, tom, request)).toBeUndefined()
    expect(await stopAsking(kept, { actor: tom, request, now: monday })).toBe(false)
    const manager = await person('Grace', 'manager')
    expect(await askedToRead(kept, manager, request)).toMatchObject({ of: 1 })
    expect(await stopAsking(kept, { actor: manager, request, now: monday })).toBe(false)
    const editor = await person('Ed', 'editor')
    expect(await stopAsking(kept, { actor: editor, request, now: monday })).toBe(true)
    expect(await toRead(kept, tom)).toEqual([])
  })

  test.each([
    ['2026-11-22', 'That day has been. Choose one to come, or leave it empty.'],
    ['soon', 'Write the day as 2027-03-01, or leave it empty.'],
    ['2026-13-40', 'Write the day as 2027-03-01, or leave it empty.'],
    ['2036-01-01', 'That is more than a year ahead. Choose a nearer day.'],
  ])('until %s: %s', async (due, error) => {
    const { kept, wish } = await asked(provider)
    expect(await askToRead(kept, { ...wish, due })).toEqual({ error })
  })
})

import { describe, expect, test } from 'vitest'
import { migrate } from '../../db'
import { newUrl, openForTest, providers } from '../../db/testing/databases'
import { changesSince, noteChanges } from '../index'
import { days, monday, shelter, snapshotWith, written } from '../testing'

const page = (words: string, audience = 'volunteer', more = '') =>
  written('A page', 'teams/returns', audience, words, more)

/** The house opens day after day, each time with these files in it. */
async function opens(provider: (typeof providers)[number]) {
  const { db, person } = await shelter(provider)
  const tom = await person('Tom', 'volunteer')
  let day = 0
  let files = {}
  const open = async (changed: Record<string, string | undefined> = {}) => {
    files = { ...files, ...changed }
    await noteChanges({ db, snapshot: await snapshotWith(files) }, days(day++))
  }
  const since = async (day: number, limit = 10) =>
    changesSince({ db, snapshot: await snapshotWith(files) }, tom, days(day), limit)
  return { db, open, since }
}

describe.each(providers)('on %s', provider => {
  test('the first time it only learns; then it tells what is new and what changed, newest first', async () => {
    const { db, open, since } = await opens(provider)
    await open()
    expect(await db.change.count()).toBe(0)
    await open({ 'answers/cats.mdx': page('Cats.'), 'answers/beds.mdx': page('Two beds.') })
    await open({ 'answers/hours.mdx': page('Ten to six.') })
    expect(await since(0)).toEqual([
      { id: 'answers/hours', kind: 'changed', at: days(2) },
      { id: 'answers/beds', kind: 'changed', at: days(1) },
      { id: 'answers/cats', kind: 'new', at: days(1) },
    ])
    expect(await since(1)).toMatchObject([{ id: 'answers/hours' }])
    expect(await since(0, 1)).toHaveLength(1)
  })

  test('opening again without a change tells nothing', async () => {
    const { db, open } = await opens(provider)
    await open()
    await open()
    expect(await db.change.count()).toBe(0)
  })

  test('what is new and changed again is told once, as new', async () => {
    const { open, since } = await opens(provider)
    await open()
    await open({ 'answers/cats.mdx': page('Cats.') })
    await open({ 'answers/cats.mdx': page('Cats and dogs.') })
    expect(await since(0)).toEqual([{ id: 'answers/cats', kind: 'new', at: days(2) }])
    expect(await since(1)).toEqual([{ id: 'answers/cats', kind: 'changed', at: days(2) }])
  })

  test('what Tom may not see doesn’t tell him that it changed, nor stand in for what he may', async () => {
    const { open, since } = await opens(provider)
    await open()
    await open({ 'answers/cats.mdx': page('Cats.') })
    await open({ 'answers/safe.mdx': page('The new code.', 'manager') })
    expect(await since(0, 1)).toMatchObject([{ id: 'answers/cats' }])
  })

  test('what is taken away is written down, and is new to nobody when it comes back as it was', async () => {
    const { db, open, since } = await opens(provider)
    await open()
    await open({ 'answers/hours.mdx': undefined })
    expect(await db.change.findMany()).toMatchObject([{ documentId: 'answers/hours', kind: 'gone' }])
    await open({ 'answers/hours.mdx': written('When we are open', 'teams/returns', 'public') })
    await open({ 'answers/hours.mdx': undefined })
    expect(await since(0)).toEqual([])
    await open({ 'answers/hours.mdx': page('Ten to six.') })
    expect(await since(0)).toMatchObject([{ id: 'answers/hours', kind: 'changed' }])
  })

  test('a page that gets another id has changed: it is neither gone nor new', async () => {
    const { db, open, since } = await opens(provider)
    await open()
    await open({
      'answers/hours.mdx': undefined,
      'answers/open.mdx': page('Nine.', 'public', 'was: [answers/hours]\n'),
    })
    expect(await since(0)).toMatchObject([{ id: 'answers/open', kind: 'changed' }])
    expect(await db.change.count()).toBe(1)
  })
})

test('machines that open the house at the same time note a change once', async () => {
  const url = await newUrl('postgresql')
  await migrate(url)
  const machines = [await openForTest(url), await openForTest(url), await openForTest(url)]
  const open = async (files = {}) => {
    const snapshot = await snapshotWith(files)
    await Promise.all(machines.map(db => noteChanges({ db, snapshot }, monday)))
  }
  await open()
  await open({ 'answers/cats.mdx': page('Cats.') })
  expect(await machines[0]!.change.findMany()).toMatchObject([{ documentId: 'answers/cats', kind: 'new' }])
})

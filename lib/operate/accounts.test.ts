import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readContent, type Role, type Snapshot } from '../content'
import { newDatabase, providers } from '../db/testing/databases'
import { addAccount, removeAccount } from './accounts'
import { areInvented, ensureAccounts } from './first-accounts'

const role = (name: string, administers = false): Role => ({
  role: name,
  rank: 1,
  audience: 'staff',
  edits: administers,
  administers,
})
const real = {
  roles: [role('helper'), role('boss', true)],
  people: [{ person: 'ann', name: 'Ann', account: 'ann@shelter.org' }],
  documents: new Map(),
} satisfies Pick<Snapshot, 'people' | 'roles' | 'documents'>

describe.each(providers)('on %s', provider => {
  test('the example starts with somebody in each role, and starting again makes nobody', async () => {
    const db = await newDatabase(provider)
    const { snapshot } = await readContent(fileURLToPath(new URL('../../content', import.meta.url)))
    if (!snapshot) throw new Error('The example organization can’t be read.')
    expect(areInvented(snapshot.people)).toBe(true)

    const made = await ensureAccounts(db, { example: true, snapshot })
    expect(made.map(account => account.role)).toEqual(snapshot.roles.map(known => known.role))
    expect(new Set(made.map(account => account.account)).size).toBe(made.length)
    for (const { password } of made) expect(password).toBe('lantern')
    const people = (await db.account.findMany()).map(({ person }) => person)
    expect(snapshot.people.map(({ person }) => person)).toEqual(expect.arrayContaining(people))

    expect(await ensureAccounts(db, { example: true, snapshot })).toEqual([])
  })

  test('any other organization starts with one administrator, whose password was never used before', async () => {
    const [one, other] = [await newDatabase(provider), await newDatabase(provider)]
    const made = await ensureAccounts(one, { example: false, snapshot: real })
    expect(made).toMatchObject([{ account: 'admin', role: 'boss' }])
    const [again] = await ensureAccounts(other, { example: false, snapshot: real })
    expect(again?.password).not.toBe(made[0]?.password)
    expect((await one.account.findFirstOrThrow()).password).not.toContain(made[0]?.password)
  })

  test('no account comes back when everybody has left', async () => {
    const db = await newDatabase(provider)
    await ensureAccounts(db, { example: false, snapshot: real })
    await removeAccount(db, 'Admin')
    expect(await ensureAccounts(db, { example: false, snapshot: real })).toEqual([])
  })

  test('a name is given once, and removing a name that isn’t there says so', async () => {
    const db = await newDatabase(provider)
    const ann = { account: 'ann@shelter.org', name: 'Ann', role: 'helper' }
    expect(await addAccount(db, ann)).toMatchObject(ann)
    await expect(addAccount(db, { ...ann, account: 'ANN@shelter.org' })).rejects.toThrow(
      'Choose another name.',
    )
    await expect(removeAccount(db, 'bob')).rejects.toThrow('Nobody signs in as “bob”.')
  })
})

test('an organization with one real account is no example', () => {
  const invented = { person: 'mei', name: 'Mei', account: 'mei@lantern.example' }
  expect(areInvented([invented])).toBe(true)
  expect(areInvented([invented, ...real.people])).toBe(false)
  expect(areInvented([{ person: 'mei', name: 'Mei' }])).toBe(false)
  expect(areInvented([{ ...invented, account: 'mei@example.org' }])).toBe(false)
  expect(areInvented([])).toBe(false)
})

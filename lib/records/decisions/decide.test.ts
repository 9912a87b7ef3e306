import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createAccount, type Actor } from '../../access'
import { AuthorityError } from '../../authority'
import { action, house, type Row } from '../../authority/testing'
import type { Fact } from '../../content'
import { newDatabase, newUrl, openForTest, providers } from '../../db/testing/databases'
import { inProcesses } from '../../db/testing/processes'
import { migrate } from '../../db'
import { agree, counted, decidedLately, decide, decisionsOfWalk, withdraw, type Decide } from '../index'
import type { Kept } from '../kept'
import { days, minutes, monday } from '../testing'

const rows: Row[] = [
  { role: 'frontline', upTo: 5000, budgets: [{ times: 3, per: 'customer', in: { days: 365 } }] },
  {
    row: 'large',
    role: 'frontline',
    upTo: 20000,
    with: ['supervisor'],
    if: [{ node: 'kind', among: ['shoes'] }],
  },
  { role: 'supervisor', upTo: 50000, budgets: [{ sum: 90000, per: 'person', in: 'month' }] },
]

const kind: Fact = {
  file: 'facts.yaml',
  line: 1,
  column: 1,
  fact: 'kind',
  ask: 'What kind?',
  from: 'asked',
  kind: 'choice',
  values: ['shoes', 'other'].map(id => ({ id, label: id })),
}

/** A house with a refund, a new database, and people who press. */
async function desk(provider: (typeof providers)[number], limits = rows) {
  const actions = [
    action('actions/refund', limits, 'USD'),
    action('actions/apology', [{ role: 'supervisor' }]),
  ]
  const snapshot = { ...house(...actions), facts: new Map([['kind', kind]]) }
  const kept = { snapshot, db: await newDatabase(provider) }
  const person = async (name: string, role: string): Promise<Actor> => {
    const { id } = await createAccount(kept.db, {
      account: randomUUID(),
      name,
      role,
      password: '-',
      person: null,
    })
    return { account: id, name, role, audience: 'staff' }
  }
  const press = async (actor: Actor, amount: number, more: Partial<Decide> = {}) => {
    const asked = {
      id: randomUUID(),
      action: 'actions/refund',
      amount,
      channel: 'web',
      now: monday,
      customer: 'C 17',
      facts: { kind: 'other' },
    }
    return decide(kept, { actor, ...asked, ...more })
  }
  return { kept, mei: await person('Mei', 'frontline'), sam: await person('Sam', 'supervisor'), press }
}

const lately = (kept: Kept, actor: Actor) =>
  decidedLately(kept, actor, 'actions/refund', { of: ['frontline'], from: 0, count: 9 })

const decided = (told: Awaited<ReturnType<typeof decide>>) => {
  if (!told || !('decision' in told)) throw new Error(JSON.stringify(told))
  return told.decision
}

describe.each(providers)('on %s', provider => {
  test('a decision is kept with what it rests on, and says who may not be told apart', async () => {
    const { kept, mei, press } = await desk(provider)
    const walk = { id: randomUUID(), tree: 'trees/wrong', outcome: 'refund' }
    const told = decided(await press(mei, 4000, { walk, facts: { kind: 'shoes' }, case: ' 4711 ' }))
    expect(told).toMatchObject({
      amount: 4000,
      unit: 'USD',
      role: 'frontline',
      rule: { file: 'actions/refund.mdx', line: 6, row: 'frontline' },
      revision: 'test',
      sentence: 'Refund $40: you may; that is the 1st of 3 for this customer within a year.',
      walk,
    })
    const [row] = await kept.db.decision.findMany()
    expect(row).toMatchObject({ facts: '{"kind":"shoes"}', caseRef: '4711', accountId: mei.account })
    expect(row!.customer).toMatch(/^[\da-f]{32}$/)
    expect(JSON.stringify(row!.customer)).not.toContain('17')
  })

  test('what is too much is refused, and nothing is kept of it', async () => {
    const { kept, mei, press } = await desk(provider)
    expect(await press(mei, 20001)).toMatchObject({
      refused: { verdict: 'needs', needs: { roles: ['supervisor'] } },
    })
    expect(await kept.db.decision.count()).toBe(0)
  })

  test('a budget counts what was decided, for the same customer however it is written', async () => {
    const { kept, mei, sam, press } = await desk(provider)
    for (const customer of ['C 17', ' c  17', 'C 17']) decided(await press(mei, 100, { customer }))
    expect(await press(mei, 100)).toMatchObject({ refused: { verdict: 'needs' } })
    expect(await press(mei, 100, { customer: undefined })).toMatchObject({ refused: { facts: ['customer'] } })
    decided(await press(mei, 100, { customer: 'C 18' }))
    decided(await press(sam, 50000))
    expect(await press(sam, 40001)).toMatchObject({ refused: { verdict: 'needs', limit: 40000 } })
    const { history } = await counted(kept, 'actions/refund', { actor: sam, now: monday })
    expect(history).toHaveLength(1)
    // Decisions stand in the order in which they are taken: a year later comes last.
    decided(await press(mei, 100, { now: days(366) }))
  })

  test('a second press records nothing more, nor does a colleague at the same outcome', async () => {
    const { kept, mei, sam, press } = await desk(provider)
    const walk = { id: randomUUID(), tree: 'trees/wrong', outcome: 'refund' }
    const id = randomUUID()
    const first = decided(await press(mei, 4000, { id, walk }))
    expect(decided(await press(mei, 4000, { id, walk }))).toEqual(first)
    expect(decided(await press(mei, 4000, { walk }))).toEqual(first)
    expect(decided(await press(sam, 4000, { walk }))).toEqual(first)
    expect(await press(sam, 4000, { id })).toBeUndefined()
    expect(await kept.db.decision.count()).toBe(1)
    expect(await decisionsOfWalk(kept, sam, walk.id)).toMatchObject([{ id, name: 'Mei' }])
  })

  test('a mistaken press is taken back by who pressed, within a day, and counts no more', async () => {
    const { kept, mei, sam, press } = await desk(provider)
    const walk = { id: randomUUID(), tree: 'trees/wrong', outcome: 'refund' }
    for (let i = 0; i < 2; i++) decided(await press(mei, 100))
    const { id } = decided(await press(mei, 100, { walk }))
    expect(await withdraw(kept, { actor: sam, id, now: minutes(5) })).toBeUndefined()
    expect(await withdraw(kept, { actor: mei, id, now: days(2) })).toBeUndefined()
    expect(await withdraw(kept, { actor: mei, id, now: minutes(5) })).toMatchObject({
      withdrawnAt: minutes(5),
    })
    expect(await withdraw(kept, { actor: mei, id, now: minutes(6) })).toBeUndefined()
    expect(await decisionsOfWalk(kept, mei, walk.id)).toEqual([])
    expect((await lately(kept, mei)).decisions).toHaveLength(3)
    expect(decided(await press(mei, 100, { walk })).id).not.toBe(id)
    expect(await press(mei, 100)).toMatchObject({ refused: { verdict: 'needs' } })
  })

  test('a second person agrees, who is not the first', async () => {
    const { kept, mei, sam, press } = await desk(provider)
    const { id, second } = decided(await press(mei, 12000, { facts: { kind: 'shoes' } }))
    expect(second).toEqual({ roles: ['supervisor'] })
    expect(await agree(kept, { actor: mei, id, now: minutes(1) })).toBeUndefined()
    const both = { ...mei, role: 'supervisor' }
    expect(await agree(kept, { actor: both, id, now: minutes(1) })).toBeUndefined()
    expect(await agree(kept, { actor: sam, id, now: minutes(1) })).toMatchObject({
      second: { agreed: { role: 'supervisor', account: sam.account, at: minutes(1) } },
    })
    expect(await agree(kept, { actor: sam, id, now: minutes(2) })).toBeUndefined()
    expect(await withdraw(kept, { actor: sam, id, now: minutes(2) })).toBeUndefined()
    const other = decided(await press(mei, 12000, { facts: { kind: 'shoes' } }))
    expect(await withdraw(kept, { actor: sam, id: other.id, now: minutes(2) })).toMatchObject({
      id: other.id,
    })
    expect((await lately(kept, sam)).decisions).toContainEqual(
      expect.objectContaining({ id, name: 'Mei', secondName: 'Sam' }),
    )
  })

  test('nobody decides who may not know of the action, or isn’t signed in', async () => {
    const { kept, mei, press } = await desk(provider)
    expect(await press({ ...mei, audience: 'public' }, 100)).toBeUndefined()
    expect(await press({ role: 'frontline', audience: 'staff' }, 100)).toBeUndefined()
    expect(await press(mei, 100, { action: 'actions/none' })).toBeUndefined()
    expect(await press(mei, 100, { id: 'mine' })).toBeUndefined()
    expect(await kept.db.decision.count()).toBe(0)
  })

  test('an amount that is missing, or in another currency, is an error', async () => {
    const { mei, sam, kept, press } = await desk(provider)
    await expect(press(mei, 100, { unit: 'EUR' })).rejects.toThrow(AuthorityError)
    const yes = { id: randomUUID(), actor: sam, channel: 'web', now: monday }
    await expect(decide(kept, { ...yes, action: 'actions/refund' })).rejects.toThrow(AuthorityError)
    expect(decided(await decide(kept, { ...yes, action: 'actions/apology' }))).toMatchObject({
      role: 'supervisor',
    })
  })

  test('what is decided at the same time never exceeds a budget', async () => {
    const budgets = [
      { times: 5, per: 'customer', in: 'month' },
      { sum: 1200, in: 'day' },
    ] as const
    const snapshot = house(action('actions/refund', [{ role: 'frontline', budgets }], 'USD'))
    const url = await newUrl(provider)
    await migrate(url)
    // SQLite's driver holds up its whole process while it waits for another connection.
    const clients = provider === 'sqlite' ? 1 : 3
    const dbs = await Promise.all(Array.from({ length: clients }, () => openForTest(url)))
    const told = await Promise.all(
      Array.from({ length: 36 }, (_, i) =>
        decide(
          { snapshot, db: dbs[i % clients]! },
          {
            actor: { account: `a${i % 4}`, role: 'frontline', audience: 'staff' },
            id: randomUUID(),
            action: 'actions/refund',
            amount: 100 + (i % 5),
            customer: `c${i % 3}`,
            channel: 'web',
            now: monday,
          },
        ),
      ),
    )
    const taken = await dbs[0]!.decision.findMany()
    expect(told.filter(one => one && 'decision' in one)).toHaveLength(taken.length)
    const total = (some: typeof taken) => some.reduce((sum, { amount }) => sum + Number(amount), 0)
    expect(total(taken)).toBeLessThanOrEqual(1200)
    // Eleven of 100 to 104 cents leave less than the smallest.
    expect(taken).toHaveLength(11)
    for (const customer of new Set(taken.map(one => one.customer)))
      expect(taken.filter(one => one.customer === customer).length).toBeLessThanOrEqual(5)
  })
})

test('two processes never exceed a budget together, on SQLite', async () => {
  const url = await newUrl('sqlite')
  await migrate(url)
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const printed = await inProcesses(
    2,
    `import { randomUUID } from 'node:crypto'
import { decide } from ${from('../index.ts')}
import { action, house } from ${from('../../authority/testing.ts')}
const snapshot = house(action('actions/refund', [{ role: 'frontline', budgets: [{ sum: 1000 }] }], 'USD'))
const db = await openDatabase(${JSON.stringify(url)})
const actor = { account: 'a', role: 'frontline', audience: 'staff' }
const asked = { actor, action: 'actions/refund', amount: 90, channel: 'web', now: new Date() }
const told = await Promise.all(Array.from({ length: 12 }, () => decide({ snapshot, db }, { ...asked, id: randomUUID() })))
console.log(told.filter(one => 'decision' in one).length)
await db.$disconnect()`,
  )
  expect(printed.reduce((sum, count) => sum + Number(count), 0)).toBe(11)
})

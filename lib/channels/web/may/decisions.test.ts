import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAccount } from '../../../access'
import { newDatabase } from '../../../db/testing/databases'
import { decide } from '../../../records'
import { presentDecisions, see, takeDecision } from '..'
import type { Reader } from '../reader'
import { shop } from '../testing'

const refund = `---
title: Refund
owner: teams/returns
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50, budgets: [{ sum: 90, per: person, in: month }] }
  - { row: large, from: 2026-01-01, role: frontline, upTo: 200, with: [supervisor] }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
---
Send the money back.
`

/** A desk where decisions are kept, and people at it. */
async function desk() {
  const reader = await shop({ 'actions/refund.mdx': refund })
  const db = await newDatabase('sqlite')
  const house = { ...reader('frontline').house, db }
  const person = async (name: string, role: string): Promise<Reader> => {
    const account = await createAccount(db, {
      account: randomUUID(),
      name,
      role,
      password: '-',
      person: null,
    })
    return { ...reader(role), house, actor: { account: account.id, name, role, audience: 'staff' } }
  }
  return {
    mei: await person('Mei', 'frontline'),
    sam: await person('Sam', 'supervisor'),
    lea: await person('Lea', 'frontline'),
  }
}

async function pressed({ house, actor, now }: Reader, amount: number): Promise<string> {
  const id = randomUUID()
  await decide(house, { actor, now, id, action: 'actions/refund', amount, channel: 'web' })
  return id
}
const shown = async (reader: Reader) => presentDecisions(reader, see(reader, 'actions/refund')!)
const lines = async (reader: Reader) =>
  (await shown(reader))?.rows.map(({ what, by, state }) => `${what} | ${by} | ${state}`)

function press(reader: Reader, fields: Record<string, string>) {
  const body = String(new URLSearchParams(fields))
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) }
  return takeDecision(
    reader,
    new Request('http://house.example/api/decisions', { method: 'POST', body, headers }),
  )
}

test('She reads what she decided, and what is used of her month; her supervisor reads it too, her colleague doesn’t', async () => {
  const { mei, sam, lea } = await desk()
  await pressed(mei, 4000)
  expect(await shown(mei)).toMatchObject({
    used: ['$40 of $90 by you this month'],
    rows: [{ what: 'Refund $40', by: 'You, 13:00', state: '', mayWithdraw: true }],
  })
  expect(await lines(sam)).toEqual(['Refund $40 | Mei, frontline, 13:00 | '])
  expect(await shown(lea)).toEqual({
    used: ['$0 of $90 by you this month'],
    rows: [],
    back: '/actions/refund#decided',
  })
})

test('Everything that was decided can be turned back to, page by page, and what waits for her stands first', async () => {
  const { mei, sam } = await desk()
  const waits = await pressed(mei, 12000)
  for (let day = 1; day <= 18; day++) {
    const now = new Date(mei.now.getTime() + day * 40 * 86_400_000)
    await pressed({ ...mei, now }, day * 100)
  }
  const reader = { ...sam, now: new Date(sam.now.getTime() + 730 * 86_400_000) }
  const document = see(reader, 'actions/refund')!
  const pages = await Promise.all([1, 2, 3].map(page => presentDecisions(reader, document, page)))
  expect(pages[0]?.rows[0]).toMatchObject({ id: waits, mayAgree: true })
  const amounts = pages.flatMap(page => page?.rows.map(({ what }) => what))
  expect(amounts).toEqual(['Refund $120', ...Array.from({ length: 18 }, (_, i) => `Refund $${18 - i}`)])
  expect(pages[1]).toMatchObject({
    back: '/actions/refund?decided=2#decided',
    pages: { page: 2, of: 3, before: '/actions/refund#decided', next: '/actions/refund?decided=3#decided' },
  })
  expect((await presentDecisions(reader, document, 99))?.rows[0]).toMatchObject({ id: waits })
})

test('A second person agrees on the page of the action, and a mistaken press is taken back there', async () => {
  const { mei, sam, lea } = await desk()
  const small = await pressed(mei, 4000)
  const large = await pressed(mei, 12000)
  expect((await shown(sam))?.rows[0]).toMatchObject({
    id: large,
    mayAgree: true,
    state: 'Waits for the supervisor to agree.',
  })
  const answer = await press(sam, { do: 'agree', id: large, back: '/actions/refund#decided' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/actions/refund#decided'])
  await press(lea, { do: 'withdraw', id: small })
  expect(await lines(mei)).toContain('Refund $40 | You, 13:00 | ')
  await press(mei, { do: 'withdraw', id: small })
  expect((await lines(mei))?.toSorted()).toEqual([
    'Refund $120 | You, 13:00 | Sam agreed.',
    'Refund $40 | You, 13:00 | Taken back.',
  ])
  expect((await press(mei, { do: 'agree', id: 'x', back: '//evil.example' })).headers.get('location')).toBe(
    '/',
  )
})

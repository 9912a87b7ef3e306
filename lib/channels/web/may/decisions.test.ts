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

import { expect, test } from 'vitest'
import { presentDocument, presentMatrix, presentMay, readHowMuch, see } from '..'
import type { Reader } from '../reader'
import { shop, sunday } from '../testing'

const refund = (limits: string) => `---
title: Refund
owner: teams/returns
unit: USD
limits:
${limits}
---
Send the money back.
`
const rows = `  - { from: 2026-01-01, role: frontline, upTo: 50, budgets: [{ times: 3, per: customer, in: 365d }] }
  - { row: large, from: 2026-01-01, role: frontline, upTo: 200, with: [supervisor] }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
  - { row: gift-cards, from: 2026-01-01, never: true, if: "item-kind:gift-card" }
  - { row: leave, from: 2026-11-01, until: 2026-12-14, person: mei, delegates: supervisor, upTo: 300 }
  - { from: 2027-01-01, role: frontline, upTo: 50, budgets: [{ times: 2, per: customer, in: 365d }] }`

const facts = `- { fact: item-kind, ask: What kind of thing is it?, values: { clothes: Clothes, gift-card: A gift card } }\n`
const open = (limits = rows) => shop({ 'actions/refund.mdx': refund(limits), 'facts.yaml': facts })

/** Somebody else at the same desk, to whom nothing is delegated. */
const colleague = (reader: Reader): Reader => ({ ...reader, actor: { role: 'frontline', audience: 'staff' } })

test('Who may only together with somebody reads it once, with each limit', async () => {
  const reader = (
    await open(`  - { from: 2026-01-01, role: frontline, upTo: 50, with: [volunteer] }
  - { row: large, from: 2026-01-01, role: frontline, upTo: 200, with: [supervisor] }
  - { row: clothes, from: 2026-01-01, role: frontline, upTo: 90, if: "item-kind:clothes" }`)
  )('frontline')
  expect(presentMay(reader, 'actions/refund')[0]?.sentence).toBe(
    'You may, together with the volunteer, up to $50; with the supervisor, up to $200. Here now: Sam Okoro, supervisor, until 17:00.' +
      ' You: up to $90, where “What kind of thing is it?” is “Clothes”.',
  )
})

test('The page of an action says in words what each row says, and what changes when', async () => {
  const reader = colleague((await open())('frontline'))
  const shown = presentDocument(reader, see(reader, 'actions/refund')!)
  expect(shown.whoMay.map(({ what, pill, sentence }) => [what, pill, sentence])).toEqual([
    [
      'Frontline (you)',
      'up to $50',
      'At most 3 times for each customer within a year. Together with the supervisor, up to $200.',
    ],
    ['Volunteer', 'ask the frontline', ''],
    ['Supervisor', 'up to $500', ''],
  ])
  expect(shown.also).toEqual([
    'Nobody: where “What kind of thing is it?” is “A gift card”.',
    'Mei Tanaka in place of the supervisor: up to $300, until Dec 14, 2026.',
  ])
  expect(
    shown.changes.map(({ words, actions }) => [words, ...actions.flatMap(({ roles }) => roles)]),
  ).toEqual([
    [
      'Dec 15',
      {
        who: 'Mei Tanaka in place of the supervisor',
        before: 'up to $300',
        after: 'no such rule any more',
      },
    ],
    [
      'Jan 1, 2027',
      {
        who: 'Frontline (you)',
        before: expect.stringContaining('at most 3 times'),
        after: expect.stringContaining('at most 2 times'),
      },
    ],
  ])
})

test('The matrix says it too', async () => {
  const reader = colleague((await open())('frontline'))
  const { rows } = presentMatrix(reader, { q: '', on: '', role: '' })
  expect(rows[0]).toMatchObject({ title: 'Refund', also: [/./, /./].map(() => expect.any(String)) })
  expect(rows[0]?.cells[0]?.notes).toHaveLength(2)
  const role = presentMatrix(reader, { q: '', on: '', role: 'frontline' }).role?.groups[0]?.rows[0]
  expect(role?.sentence).toMatch(/^You may, up to \$50, at most 3 times for each customer within a year\./)
  expect(role?.notes).toContain('Nobody: where “What kind of thing is it?” is “A gift card”.')
})

test('She says what it is about, and reads what she may then', async () => {
  const reader = colleague((await open())('frontline'))
  const asked = (search: string) =>
    presentDocument(
      reader,
      see(reader, 'actions/refund')!,
      undefined,
      readHowMuch(new URLSearchParams(search)),
    ).howMuch
  expect(asked('')?.facts).toEqual([
    {
      name: 'fact.item-kind',
      ask: 'What kind of thing is it?',
      values: [
        { id: 'clothes', label: 'Clothes', picked: false },
        { id: 'gift-card', label: 'A gift card', picked: false },
      ],
    },
  ])
  expect(asked('amount=40')?.verdict).toMatchObject({
    tone: 'ask',
    pill: 'it depends',
    sentence: expect.stringMatching(/^First find out: What kind of thing is it\? /),
  })
  expect(asked('amount=40&fact.item-kind=clothes')?.verdict).toMatchObject({ tone: 'may', pill: 'you may' })
  expect(asked('amount=120&fact.item-kind=clothes')?.verdict).toMatchObject({
    tone: 'ask',
    pill: 'together with Sam',
    sentence: expect.stringContaining('Here now: Sam Okoro'),
  })
  expect(asked('fact.item-kind=gift-card')?.verdict).toMatchObject({ tone: 'never' })
})

test('What is delegated to her is hers alone', async () => {
  const reader = await open(rows.replace(/.*gift-card.*\n/, ''))
  const shown = (who: Reader) =>
    presentDocument(who, see(who, 'actions/refund')!).may.map(({ what, pill }) => `${what}: ${pill}`)
  expect(shown(reader('frontline'))).toEqual(['Refund: up to $300', 'Above $300: ask Sam'])
  const other = shown(colleague(reader('frontline', sunday)))
  expect(other).toEqual(['Refund: up to $50', 'Above $50: together with the supervisor'])
})

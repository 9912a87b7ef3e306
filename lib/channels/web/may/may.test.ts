import { expect, test } from 'vitest'
import { askHouse, presentDocument, presentMay, see } from '..'
import { shop, sunday } from '../testing'

test('Somebody with a limit reads it, and whom to ask above it', async () => {
  const reader = await shop()
  const [own, above] = presentMay(reader('frontline'), 'actions/refund', 'teams/returns')
  expect(own).toMatchObject({ tone: 'may', what: 'Refund', pill: 'up to $50' })
  expect(above).toMatchObject({ tone: 'ask', what: 'Above $50', pill: 'ask Sam' })
})

test('Above her limit she reads who may, who of them is here, and how to reach them', async () => {
  const reader = await shop()
  const [own, above] = presentMay(reader('frontline'), 'actions/refund', 'teams/returns')
  expect(own?.sentence).toBe('')
  expect(above?.sentence).toBe('The supervisor may up to $500. Here now: Sam Okoro, supervisor, until 17:00.')
  expect(above?.call).toEqual({ words: 'Reach Sam', href: 'tel:+12125550100' })
})

test('She asks about an amount on the page of the action', async () => {
  const reader = (await shop())('frontline')
  const asked = (amount: string) =>
    presentDocument(reader, see(reader, 'actions/refund')!, undefined, { written: amount, facts: {} }).howMuch
  expect(asked('')).toEqual({ unit: 'USD', written: '', facts: [], symbol: '$', decimals: true })
  expect(asked('40')?.verdict).toMatchObject({ tone: 'may', what: 'Refund $40', pill: 'you may' })
  expect(asked('$120')?.verdict).toMatchObject({ tone: 'ask', what: 'Refund $120', pill: 'ask Sam' })
  expect(asked('a lot')).toMatchObject({ written: 'a lot', misfit: expect.stringMatching(/not an amount/) })
  expect(presentDocument(reader, see(reader, 'answers/vouchers')!).howMuch).toBeUndefined()
})

test('What she typed speaks of an amount: so do the answers', async () => {
  const reader = (await shop())('frontline')
  const { hits } = await askHouse(reader, { text: 'refund 120 dollars', typing: true })
  const refund = hits.find(hit => hit.id === 'actions/refund')
  expect(refund?.pill).toEqual({ tone: 'ask', words: 'Ask first: Refund $120' })
  expect(refund?.preview.may).toMatchObject([{ what: 'Refund $120', pill: 'ask Sam' }])
})

test('While nobody who may is here, the role is named', async () => {
  const reader = await shop()
  const [, above] = presentMay(reader('frontline', sunday), 'actions/refund', 'teams/returns')
  expect(above?.pill).toBe('ask the supervisor')
})

test('A limit that is the highest ends in never, with who decides', async () => {
  const reader = await shop()
  const [own, above] = presentMay(reader('supervisor'), 'actions/refund', 'teams/returns')
  expect(own?.pill).toBe('up to $500')
  expect(above).toMatchObject({ tone: 'never', pill: 'never: Returns desk' })
})

test('The public is not told what staff may do', async () => {
  const reader = (await shop())()
  expect(presentMay(reader, 'actions/refund')).toEqual([])
})

test('An action says what every role may, hers first, the line that says so, and what will change', async () => {
  const reader = (
    await shop({
      'actions/refund.mdx': `---
title: Refund
owner: teams/returns
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50 }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
  - { from: 2026-12-01, role: frontline, upTo: 60 }
---
Send the money back.
`,
    })
  )('frontline')
  const shown = presentDocument(reader, see(reader, 'actions/refund')!)
  expect(shown.whoMay.map(({ what, pill }) => `${what}: ${pill}`)).toEqual([
    'Frontline (you): up to $50',
    'Volunteer: ask the frontline',
    'Supervisor: up to $500',
  ])
  expect(shown.rule).toBe('The rule for you: actions/refund.mdx, line 6, since Jan 1')
  expect(shown.changes).toMatchObject([
    { words: 'Dec 1', actions: [{ roles: [{ who: 'Frontline (you)', after: 'up to $60' }] }] },
  ])
})

test('The public is not told who may', async () => {
  const reader = (await shop({ 'actions/refund.mdx': publicAction }))()
  expect(presentDocument(reader, see(reader, 'actions/refund')!)).toMatchObject({ whoMay: [], changes: [] })
})

const publicAction = `---
title: Refund
owner: teams/returns
audience: public
limits:
  - { from: 2026-01-01, role: frontline }
---
Send the money back.
`

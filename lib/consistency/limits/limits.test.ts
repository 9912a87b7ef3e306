import { expect, test } from 'vitest'
import { page, read } from '../../content/testing'
import { searchDocuments } from '../../search'
import { heldOn, limitsIn } from '../index'

const refund = `---
title: Refund
owner: teams/front-desk
asked: [give the money back]
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50 }
  - { from: 2026-12-01, role: frontline, upTo: 75 }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
---
Words.
`
const bags = `---
title: Send food today
owner: teams/front-desk
unit: bags
limits: [{ from: 2026-01-01, role: frontline, upTo: 4 }]
---
Words.
`

/** What an answer with these words says of limits: the number there, what authority holds, and whether they agree. */
async function says(words: string, more: Record<string, string> = {}, ...fields: string[]) {
  const { snapshot, said } = await read({
    'actions/refund.mdx': refund,
    'actions/food.mdx': bags,
    'answers/a.mdx': page(words, ...fields),
    ...more,
  })
  expect(said.filter(line => line.includes('answers/a'))).toEqual([])
  const held = heldOn(snapshot, '2026-11-23')
  const document = searchDocuments(snapshot).find(({ id }) => id === 'answers/a')!
  return limitsIn(snapshot, document, held).map(({ places, values, agrees = false }) => [
    places[1].document,
    ...values!,
    agrees,
  ])
}

test('an answer that lets the front line refund more than authority does is found, with both numbers', async () => {
  expect(await says('You may refund up to $80 yourself.')).toEqual([
    ['actions/refund', '$80', '$50, $500', false],
  ])
})

test('a limit that is right today, or will be, is told apart: it goes wrong when the limit changes', async () => {
  expect(await says('Refunds above $50 need a supervisor; up to $75 of refund is yours.')).toEqual([
    ['actions/refund', '$50', '$50, $500', true],
    ['actions/refund', '$75', '$50, $500', true],
  ])
})

test('it is found in the words in which people ask for it, and for things that are counted', async () => {
  expect(await says('You can give the money back, at most $60.')).toMatchObject([
    ['actions/refund', '$60', '$50, $500', false],
  ])
  expect(await says('Send food today: no more than six bags.')).toEqual([
    ['actions/food', 'six bags', '4 bags', false],
  ])
})

test('where the answer shows the limit of the action too, a part of its name is enough', async () => {
  const words = 'Food: no more than six bags.'
  expect(await says(words)).toEqual([])
  expect(await says(`${words} <May action="actions/food" />`)).toEqual([
    ['actions/food', 'six bags', '4 bags', false],
  ])
})

test('a price, a story and another thing are no limits', async () => {
  expect(await says('A coat for $12. Last week we gave a refund of $340 in one day.')).toEqual([])
  expect(await says('Orders of up to $60 pay postage.')).toEqual([])
  expect(await says('We refund postage; parcels of up to $60 pay it.')).toEqual([])
})

test('in Spanish it is found too, and in a language that we don’t know nothing is', async () => {
  const spanish = { 'actions/refund.mdx': refund.replace('give the money back', 'reembolso') }
  const words = 'Un reembolso de hasta $80 está bien.'
  expect(await says(words, spanish, 'locale: es')).toEqual([['actions/refund', '$80', '$50, $500', false]])
  expect(await says(words, spanish, 'locale: nl')).toEqual([])
})

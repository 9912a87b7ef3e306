import { expect, test } from 'vitest'
import { onDay } from './fixed'
import { offeredBands } from './index'
import { house, outcome, tree, type Written } from './testing'

const bands = [
  { id: 'nothing', upTo: 0, to: 'free' },
  { id: 'small', upTo: 2500, to: 'kind' },
  { id: 'large', to: 'may' },
]
const paid = { kind: 'amount', ask: 'What did they pay?', unit: 'USD', bands } as const
const nodes = {
  paid,
  kind: {
    kind: 'question',
    ask: 'Which?',
    choices: [{ id: 'a', label: 'A', to: 'free' }],
  },
  may: {
    kind: 'authority',
    action: 'actions/refund',
    amount: 'paid',
    allowed: 'free',
    needs: 'free',
    never: 'free',
  },
  free: outcome(),
} satisfies Record<string, Written>

/** What can be pressed at "paid", with these nodes in place of others, in a house with these trees. */
function pressed(more: Record<string, Written> = {}, ...others: ReturnType<typeof tree>[]) {
  const asked = tree('trees/a', { ...nodes, ...more })
  const snapshot = house(asked, ...others)
  const node = onDay(asked.nodes['paid']!, snapshot, '2026-11-23')
  if (node.kind !== 'amount') throw new Error('There is no amount.')
  return offeredBands(snapshot, asked, node).map(({ answer }) => answer)
}

test('A band can be pressed where nothing further on needs the figure; nothing at all is a figure', () => {
  expect(pressed()).toEqual(['0', 'small'])
})

test('The figure is typed where a limit is held against it, or an end gives it, also further on', () => {
  expect(pressed({ free: outcome({ grants: 'actions/refund', amount: 'paid' }) })).toEqual(['0'])
  const choices = [{ id: 'a', label: 'A', to: 'may' }]
  expect(pressed({ kind: { kind: 'question', ask: 'Which?', choices } })).toEqual(['0'])
})

test('The figure is typed where another tree is about it, or it is a fact that another question needs', () => {
  const other = tree('trees/b', { end: outcome({ grants: 'actions/refund', amount: 'a/paid' }) })
  expect(pressed({}, other)).toEqual(['0'])
  expect(pressed({ paid: { ...paid, fact: 'price' } })).toEqual(['0'])
})

test('One band over everything is no answer', () => {
  expect(pressed({ paid: { ...paid, bands: [{ id: 'all', to: 'free' }] } })).toEqual([])
})

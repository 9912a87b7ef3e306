import { describe, expect, it, test } from 'vitest'
import { house, outcome, question, refunds, tree, type Written } from '../testing'
import { pathsOf } from './index'

const now = new Date('2026-11-22T12:00:00Z')
const may: Written = {
  kind: 'authority',
  action: 'actions/refund',
  amount: 'paid',
  allowed: 'pay',
  needs: 'ask',
  never: 'ask',
}
const paid: Written = {
  kind: 'amount',
  ask: 'How much?',
  unit: 'USD',
  bands: [
    { id: 'nothing', upTo: 0, to: 'fine' },
    { id: 'some', to: 'may' },
  ],
}
const nodes = {
  broken: question('Broken?', { yes: 'paid', no: 'fine' }, 'paid'),
  paid,
  may,
  pay: outcome(),
  ask: outcome(),
  fine: outcome(),
}
const snapshot = house(tree('trees/wrong', nodes), refunds())
const ways = (role: string, most = 100) =>
  [...pathsOf({ snapshot, tree: 'trees/wrong', role, audience: 'staff', now }, most)].map(
    ({ steps, key, verdict }) =>
      [...steps.map(({ answer }) => answer), key, verdict?.verdict].filter(Boolean).join(' · '),
  )

test('Every way stands there once, in the order of its author, amounts cut where what one may changes', () => {
  expect(ways('frontline')).toEqual([
    'It is yes · $0 · fine',
    'It is yes · above $0, up to $50 · pay · allowed',
    'It is yes · above $50, up to $500 · ask · needs',
    'It is yes · above $500 · ask · never',
    'It is no · fine',
    "Don't know · $0 · fine",
    "Don't know · above $0, up to $50 · pay · allowed",
    "Don't know · above $50, up to $500 · ask · needs",
    "Don't know · above $500 · ask · never",
  ])
})

test('It stops where there are more than somebody can read', () => {
  expect(ways('frontline', 2)).toHaveLength(2)
})

test('Of several picks every subset is tried, and one that stands alone by itself', () => {
  const choice = (id: string, alone = false) => ({ id, label: id, to: 'end', ...(alone && { alone }) })
  const many: Written = {
    kind: 'question',
    ask: 'Which?',
    pick: 'many',
    choices: [choice('a'), choice('b'), choice('none', true)],
  }
  const several = house(tree('trees/many', { many, end: outcome() }))
  const found = [
    ...pathsOf({ snapshot: several, tree: 'trees/many', role: 'frontline', audience: 'staff', now }, 100),
  ]
  expect(found.map(({ steps }) => steps[0]!.answer)).toEqual(['a', 'b', 'a, b', 'none'])
})

describe('no end is left out', () => {
  const ends = { both: outcome(), end: outcome() }
  const route = (name: string): Written => ({
    kind: 'route',
    when: [
      { if: [{ node: name, among: ['c'] }], to: 'end' },
      { if: ['a', 'b'].map(id => ({ node: name, among: [id] })), to: 'both' },
    ],
    otherwise: 'end',
  })
  const keys = (nodes: Record<string, Written>) => {
    const made = house(tree('trees/t', { ...nodes, ...ends }))
    const asked = { snapshot: made, tree: 'trees/t', role: 'frontline', audience: 'staff', now }
    return [...pathsOf(asked, 100)].map(({ key, steps }) => `${steps[0]!.answer}: ${key}`)
  }
  const plain = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, label: id }))

  it('to which only two picks of many lead, and not all of them', () => {
    const which: Written = {
      kind: 'question',
      ask: 'Which?',
      pick: 'many',
      choices: plain.map(choice => ({ ...choice, to: 'r' })),
    }
    const found = keys({ which, r: route('which') })
    expect(found.filter(way => way.endsWith('both'))).toEqual(['a, b: both'])
    expect(found).toEqual(expect.arrayContaining(['d: end', 'e: end', 'a, b, c, d, e: end']))
  })

  it('to which only things of two kinds lead', () => {
    const each: Written = {
      kind: 'each',
      list: 'thing',
      ask: 'What?',
      fields: [
        { kind: 'amount', id: 'paid', ask: '?' },
        { kind: 'amount', id: 'post', ask: '?' },
        { kind: 'question', id: 'kind', ask: '?', choices: plain },
      ],
      sum: 'paid',
      unit: 'USD',
      bands: [{ id: 'any', to: 'r' }],
    }
    expect(keys({ each, r: route('each/kind') }).filter(way => way.endsWith('both'))).toHaveLength(1)
  })
})

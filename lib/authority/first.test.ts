import { expect, it } from 'vitest'
import type { Fact } from '../content'
import { can } from './index'
import { action, house, type Row } from './testing'

const place = { file: 'facts.yaml', line: 1, column: 1 }
const yesNo = (fact: string, ask: string): [string, Fact] => [
  fact,
  {
    ...place,
    fact,
    ask,
    from: 'asked',
    kind: 'choice',
    values: ['yes', 'no'].map(id => ({ id, label: id })),
  },
]

/** Above $500 a lawyer has to have read it, above $1,000 the board has approved it too. */
const rows: Row[] = [
  { role: 'supervisor', upTo: 50000 },
  { row: 'read', role: 'supervisor', upTo: 100000, if: [{ node: 'read', among: ['yes'] }] },
  {
    row: 'approved',
    role: 'supervisor',
    if: [
      { node: 'read', among: ['yes'] },
      { node: 'approved', among: ['yes'] },
    ],
  },
]

const sign = (amount?: number, facts: Record<string, string> = {}) => {
  const snapshot = {
    ...house(action('actions/contract', rows, 'USD')),
    facts: new Map([yesNo('read', 'Has a lawyer read it?'), yesNo('approved', 'Has the board approved it?')]),
  }
  const now = new Date('2026-11-22T12:00:00Z')
  return can({ snapshot, role: 'supervisor', action: 'actions/contract', amount, facts, now }).sentence
}

it('asks for nothing that need not be known', () => {
  expect(sign(60000)).toBe('Contract $600: first find out: Has a lawyer read it?')
  expect(sign(60000, { read: 'yes' })).toContain('you may')
})

it('says what decides above a limit, not that nobody may', () => {
  expect(sign()).toBe('Contract: you may, up to $500. Above that, it depends: Has a lawyer read it?')
  expect(sign(undefined, { read: 'no' })).toBe('Contract: you may, up to $500. Above that, nobody may.')
  expect(sign(undefined, { read: 'yes' })).toBe(
    'Contract: you may, up to $1,000. Above that, it depends: Has the board approved it?',
  )
})

it('asks for everything that only all together can settle', () => {
  expect(sign(200000)).toBe(
    'Contract $2,000: first find out: Has the board approved it? Has a lawyer read it?',
  )
  expect(sign(200000, { read: 'yes' })).toBe('Contract $2,000: first find out: Has the board approved it?')
})

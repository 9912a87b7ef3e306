import { describe, expect, it } from 'vitest'
import type { Fact } from '../content'
import { AuthorityError, can, type Asked, type Decided } from './index'
import { action, house, type Row } from './testing'

const place = { file: 'facts.yaml', line: 1, column: 1 }
const facts: Fact[] = [
  {
    ...place,
    fact: 'item-kind',
    ask: 'What kind of thing is it?',
    from: 'asked',
    kind: 'choice',
    values: [
      { id: 'clothes', label: 'Clothes' },
      { id: 'gift-card', label: 'A gift card' },
    ],
  },
  {
    ...place,
    fact: 'member-since',
    ask: 'Since when are they a member?',
    from: 'order',
    kind: 'date',
    bands: [{ id: 'new', within: { count: 90, unit: 'd' } }, { id: 'long' }],
  },
]

/** What somebody is told who asks to refund, on 3 August 2026 unless they say otherwise. */
function refund(rows: readonly Row[], asked: Partial<Asked> = {}) {
  const snapshot = {
    ...house(action('actions/refund', rows, 'USD')),
    facts: new Map(facts.map(fact => [fact.fact, fact])),
  }
  const now = new Date('2026-08-03T16:00:00Z')
  return can({ snapshot, role: 'frontline', action: 'actions/refund', now, ...asked })
}
const giftCard = [{ node: 'item-kind', among: ['gift-card'] }]

describe('what nobody may', () => {
  const rows: Row[] = [
    { role: 'frontline', upTo: 5000 },
    { row: 'gift-cards', never: true, if: giftCard },
    { role: 'manager', if: giftCard, row: 'wide' },
  ]

  it('wins over every row that allows', () => {
    for (const role of ['frontline', 'manager']) {
      expect(refund(rows, { role, amount: 100, facts: { 'item-kind': 'gift-card' } })).toEqual({
        verdict: 'never',
        action: 'actions/refund',
        limit: 0,
        sentence: 'Refund $1: nobody may where “What kind of thing is it?” is “A gift card”.',
        rule: { file: 'actions/refund.mdx', line: 7, from: '2026-01-01', row: 'gift-cards' },
      })
    }
  })

  it('is not told before it is known what it is about', () => {
    expect(refund(rows, { amount: 4000 })).toMatchObject({
      verdict: 'unknown',
      facts: ['item-kind'],
      limit: 5000,
      sentence: 'Refund $40: first find out: What kind of thing is it?',
    })
    const made = { amount: 4000, facts: { 'item-kind': 'cheese' } }
    expect(refund(rows, made).verdict).toBe('unknown')
  })

  it('leaves the rest alone', () => {
    expect(refund(rows, { amount: 4000, facts: { 'item-kind': 'clothes' } }).verdict).toBe('allowed')
  })

  it('holds as soon as one of several things is one', () => {
    const facts = { 'item-kind': 'clothes/gift-card' }
    expect(refund(rows, { amount: 4000, facts }).verdict).toBe('never')
  })

  it('is left out where it is asked in general, to be told beside it', () => {
    expect(refund(rows, { amount: 4000, general: true }).verdict).toBe('allowed')
    expect(refund(rows.slice(1), { role: 'manager', general: true })).toMatchObject({
      verdict: 'unknown',
      facts: ['item-kind'],
    })
  })

  it('is said without asking where nobody may anyway', () => {
    expect(refund(rows.slice(1, 2), { amount: 1 }).verdict).toBe('never')
  })
})

describe('rows for some cases only', () => {
  const rows: Row[] = [
    { role: 'frontline', upTo: 2000 },
    {
      row: 'members',
      role: 'frontline',
      upTo: 9000,
      if: [
        { node: 'member-since', among: ['long'] },
        { node: 'item-kind', among: ['clothes'] },
      ],
    },
    { role: 'manager' },
  ]

  it('asks only when the answer depends on it', () => {
    expect(refund(rows, { amount: 1500 }).verdict).toBe('allowed')
    expect(refund(rows, { amount: 5000 })).toMatchObject({
      verdict: 'unknown',
      facts: ['item-kind', 'member-since'],
    })
    expect(refund(rows, { amount: 5000, facts: { 'member-since': 'long' } })).toMatchObject({
      facts: ['item-kind'],
    })
    expect(refund(rows, { amount: 5000, facts: { 'member-since': 'new' } })).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['manager'] },
    })
    expect(refund(rows, { amount: 9001 }).verdict).toBe('needs')
  })

  it('allows when all of several things fit', () => {
    const told = (kinds: string) =>
      refund(rows, { amount: 5000, facts: { 'member-since': 'long', 'item-kind': kinds } }).verdict
    expect(told('clothes')).toBe('allowed')
    expect(told('clothes/gift-card')).toBe('needs')
  })
})

describe('a second person', () => {
  const rows: Row[] = [
    { role: 'frontline', upTo: 5000 },
    { row: 'large', role: 'frontline', upTo: 20000, with: ['supervisor', 'manager'] },
    { row: 'huge', role: 'supervisor', upTo: 90000, with: ['manager'] },
  ]

  it('must agree above the own limit', () => {
    expect(refund(rows, { amount: 12000 })).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['supervisor', 'manager'], secondPerson: true },
      limit: 5000,
      sentence: 'Refund $120: you may, together with the supervisor or the manager. Alone you may up to $50.',
      rule: { row: 'large' },
    })
    expect(refund(rows).sentence).toBe(
      'Refund: you may, up to $50. Above that, together with the supervisor or the manager, up to $200.',
    )
  })

  it('is who is asked where nobody may alone', () => {
    expect(refund(rows, { amount: 30000 })).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['supervisor'], secondPerson: false },
      sentence: 'Refund $300: ask the supervisor, who may together with the manager. You may up to $50.',
    })
  })
})

describe('a delegation', () => {
  const rows: Row[] = [
    { role: 'frontline', upTo: 5000 },
    { role: 'supervisor', upTo: 50000 },
    {
      row: 'leave',
      person: 'mei',
      delegates: 'supervisor',
      upTo: 20000,
      until: '2026-08-14',
      from: '2026-08-01',
    },
  ]
  const mei = (amount: number, day = '2026-08-03') =>
    refund(rows, { person: 'mei', amount, now: new Date(`${day}T16:00:00Z`) })

  it('gives a person the right of a role, for a while', () => {
    expect(mei(12000)).toMatchObject({
      verdict: 'allowed',
      sentence: 'Refund $120: you may. Your limit is $200. In place of the supervisor, until Aug 14, 2026.',
      rule: { row: 'leave' },
    })
    expect(mei(12000, '2026-08-14').verdict).toBe('allowed')
    expect(mei(12000, '2026-08-15').verdict).toBe('needs')
    expect(mei(12000, '2026-07-31').verdict).toBe('needs')
    expect(mei(20001).verdict).toBe('needs')
    expect(refund(rows, { person: 'tom', amount: 12000 }).verdict).toBe('needs')
  })

  it('never gives more than the role has on that day', () => {
    const narrowed: Row[] = [...rows, { role: 'supervisor', upTo: 10000, from: '2026-08-02' }]
    const told = refund(narrowed, { person: 'mei', amount: 12000 })
    expect(told).toMatchObject({ verdict: 'never', limit: 10000 })
    expect(refund(rows.slice(2), { person: 'mei', amount: 1 }).verdict).toBe('never')
  })
})

describe('rows that end', () => {
  it('give way to the row before them', () => {
    const rows: Row[] = [
      { role: 'frontline', upTo: 5000 },
      { role: 'frontline', upTo: 1000, from: '2026-08-01', until: '2026-08-07' },
    ]
    const on = (day: string) => refund(rows, { now: new Date(`${day}T16:00:00Z`) }).limit
    expect(['2026-07-31', '2026-08-01', '2026-08-07', '2026-08-08'].map(on)).toEqual([5000, 1000, 1000, 5000])
  })
})

describe('budgets', () => {
  const customer = [{ times: 3, per: 'customer', in: { days: 365 } }] as const
  const month = [{ sum: 90000, per: 'person', in: 'month' }] as const
  const row = (budgets: Row['budgets']): Row[] => [
    { role: 'frontline', upTo: 50000, budgets: budgets! },
    { role: 'supervisor', upTo: 60000 },
  ]
  const on = (day: string, more: Partial<Decided> = {}): Decided => ({
    at: new Date(`${day}T16:00:00Z`),
    amount: 40000,
    customer: 'c1',
    account: 'a1',
    ...more,
  })

  it('are told where nothing is known of what was decided', () => {
    expect(refund(row(customer), { amount: 4000 }).sentence).toBe(
      'Refund $40: you may. Your limit is $500, at most 3 times for each customer within a year.',
    )
    expect(refund(row(month)).sentence).toBe(
      'Refund: you may, up to $500, at most $900 for each person in a month. Above that, ask the supervisor.',
    )
  })

  it('count for one customer', () => {
    const asked = { amount: 4000, customer: 'c1' }
    const history = [on('2026-08-01'), on('2026-07-01'), on('2026-08-02', { customer: 'c2' })]
    expect(refund(row(customer), { ...asked, history })).toMatchObject({
      verdict: 'allowed',
      sentence: 'Refund $40: you may; that is the 3rd of 3 for this customer within a year.',
    })
    expect(refund(row(customer), { ...asked, history: [...history, on('2025-08-04')] })).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['supervisor'], secondPerson: false },
      limit: 0,
      sentence:
        'Refund $40: ask the supervisor, who may up to $600. Used up: 3 of 3 for this customer within a year.',
    })
    expect(refund(row(customer), { ...asked, history: [...history, on('2025-08-03')] }).verdict).toBe(
      'allowed',
    )
  })

  it('ask which customer it is for', () => {
    expect(refund(row(customer), { amount: 4000, history: [] })).toMatchObject({
      verdict: 'unknown',
      facts: ['customer'],
      sentence: 'Refund $40: first find out: Which customer is it for?',
    })
  })

  it('add up what one person gave in a month', () => {
    const asked = (history: Decided[], amount: number, account = 'a1') =>
      refund(row(month), { history, amount, account })
    expect(asked([on('2026-08-01')], 50000)).toMatchObject({
      verdict: 'allowed',
      limit: 50000,
      sentence: 'Refund $500: you may; that makes $900 of $900 by you this month.',
    })
    expect(asked([on('2026-08-01'), on('2026-07-31')], 50000).verdict).toBe('allowed')
    expect(asked([on('2026-08-01', { amount: 40001 })], 50000)).toMatchObject({
      verdict: 'needs',
      limit: 49999,
    })
    expect(asked([on('2026-08-01'), on('2026-08-01')], 50000, 'a2').verdict).toBe('allowed')
    const same = { amount: 50000, account: 'another', person: 'mei' }
    const history = [on('2026-08-01', { amount: 40001, person: 'mei' })]
    expect(refund(row(month), { ...same, history }).verdict).toBe('needs')
  })

  it('never allow more at once than they hold', () => {
    expect(refund(row([{ sum: 3000 }]), { amount: 3001 }).verdict).toBe('needs')
    expect(refund(row([{ times: 0 }]), { amount: 1 }).verdict).toBe('needs')
  })

  it('send to a colleague where only the own budget is used up, and nobody else may', () => {
    const rows = row([{ times: 1, per: 'person', in: 'day' }]).slice(0, 1)
    expect(refund(rows, { amount: 1, history: [on('2026-08-03')], account: 'a1' })).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['frontline'] },
    })
  })
})

it('refuses another currency rather than converting it', () => {
  const asked = () => refund([{ role: 'frontline' }], { amount: 100, unit: 'EUR' })
  expect(asked).toThrow(AuthorityError)
  expect(asked).toThrow('“Refund” is in USD, not in EUR.')
})

import { describe, expect, it } from 'vitest'
import { can } from './index'
import { action, house, type Row } from './testing'

const now = new Date('2026-11-22T12:00:00Z')

/** The supervisor may with the editor; more than $500 only with the manager. */
const rows: Row[] = [
  { row: 'large', role: 'supervisor', upTo: 200000, with: ['manager'] },
  { row: 'small', role: 'supervisor', upTo: 50000, with: ['editor'] },
]

const refund = (role: string, amount?: number, written = rows) =>
  can({
    snapshot: house(action('actions/refund', written, 'USD')),
    role,
    action: 'actions/refund',
    amount,
    now,
  })

describe('a second person that depends on the amount', () => {
  it('may be whoever any of the rows names, and the narrowest is the rule', () => {
    const told = refund('supervisor', 10000)
    expect(told).toMatchObject({ needs: { roles: ['editor', 'manager'], secondPerson: true } })
    expect(told).toMatchObject({ rule: { row: 'small' } })
    expect(told.sentence).toBe('Refund $100: you may, together with the editor or the manager.')
  })

  it('is the one of the wider row above the limit of the other', () => {
    expect(refund('supervisor', 50001)).toMatchObject({
      needs: { roles: ['manager'] },
      rule: { row: 'large' },
    })
  })

  it('is told for each limit where no amount is asked about', () => {
    const each = 'together with the editor, up to $500; with the manager, up to $2,000.'
    expect(refund('supervisor').sentence).toBe(`Refund: you may, ${each}`)
    const alone = [...rows, { role: 'supervisor', upTo: 2000 }]
    expect(refund('supervisor', undefined, alone).sentence).toBe(
      `Refund: you may, up to $20. Above that, ${each}`,
    )
  })

  it('is named with whoever must be asked', () => {
    expect(refund('frontline', 10000).sentence).toBe(
      'Refund $100: ask the supervisor, who may together with the editor or the manager.',
    )
    expect(refund('editor', 10000).sentence).toBe(
      'Refund $100: ask the supervisor, who may together with you.',
    )
  })
})

it('sends to another of the same role where only the own budget is used up', () => {
  const card: Row[] = [
    { role: 'volunteer', upTo: 2500, budgets: [{ sum: 4000, per: 'person', in: 'month' }] },
  ]
  const spent = can({
    snapshot: house(action('actions/card', card, 'USD')),
    role: 'volunteer',
    account: 'tom',
    action: 'actions/card',
    amount: 2000,
    history: [{ at: now, amount: 2500, account: 'tom' }],
    now,
  })
  expect(spent.sentence).toBe(
    'Card $20: ask another volunteer, who may up to $25. Used up: $25 of $40 by you this month. You may up to $15.',
  )
})

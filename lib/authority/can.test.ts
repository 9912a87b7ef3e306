import { describe, expect, it } from 'vitest'
import { AuthorityError, can } from './index'
import { action, house, type Row } from './testing'

const now = new Date('2026-11-22T12:00:00Z')
const matrix: Row[] = [
  { role: 'frontline', upTo: 5000 },
  { role: 'supervisor', upTo: 50000 },
  { role: 'manager' },
]

/** What somebody is told when they ask to refund. */
function refund(role: string, amount?: number, rows = matrix, at = now) {
  return can({
    snapshot: house(action('actions/refund', rows, 'USD')),
    role,
    action: 'actions/refund',
    amount,
    now: at,
  })
}

describe('refunds by role and amount', () => {
  it.each([
    ['frontline', 3000, 'allowed', 5000, 'Refund $30: you may. Your limit is $50.'],
    ['frontline', 5000, 'allowed', 5000, 'Refund $50: you may. Your limit is $50.'],
    [
      'frontline',
      5001,
      'needs',
      5000,
      'Refund $50.01: ask the supervisor, who may up to $500. You may up to $50.',
    ],
    [
      'frontline',
      90000,
      'needs',
      5000,
      'Refund $900: ask the manager, who has no upper limit. You may up to $50.',
    ],
    ['volunteer', 0, 'needs', 0, 'Refund $0: ask the frontline, who may up to $50.'],
    ['manager', 9e9, 'allowed', null, 'Refund $90,000,000: you may. You have no upper limit.'],
    [
      'frontline',
      Infinity,
      'needs',
      5000,
      'Refund, any amount: ask the manager, who has no upper limit. You may up to $50.',
    ],
    ['frontline', undefined, 'allowed', 5000, 'Refund: you may, up to $50. Above that, ask the supervisor.'],
    ['manager', undefined, 'allowed', null, 'Refund: you may. You have no upper limit.'],
    ['volunteer', undefined, 'needs', 0, 'Refund: ask the frontline, who may up to $50.'],
  ])('%s, %s: %s', (role, amount, verdict, limit, sentence) => {
    expect(refund(role, amount)).toMatchObject({ verdict, limit, sentence, action: 'actions/refund' })
  })

  it('sends to the lowest rank that may, however high the others stand', () => {
    expect(refund('volunteer', 3000)).toMatchObject({ needs: { roles: ['frontline'], secondPerson: false } })
    expect(refund('volunteer', 30000)).toMatchObject({ needs: { roles: ['supervisor'] } })
  })

  it('names every role of that rank', () => {
    const rows = [
      { role: 'volunteer', upTo: 5000 },
      { role: 'editor', upTo: 9000 },
    ]
    const verdict = refund('manager', 1000, rows)
    expect(verdict).toMatchObject({ needs: { roles: ['volunteer', 'editor'] } })
    expect(verdict.sentence).toBe('Refund $10: ask the volunteer or the editor.')
  })

  it('is for the owner of the action to decide when nobody may', () => {
    const rows = [{ role: 'frontline', upTo: 5000 }]
    expect(refund('volunteer', 5001, rows)).toEqual({
      verdict: 'never',
      action: 'actions/refund',
      limit: 0,
      sentence: 'Refund $50.01: nobody may. That is for Finance to decide.',
    })
    expect(refund('frontline', 5001, rows)).toMatchObject({
      verdict: 'never',
      limit: 5000,
      rule: { line: 6 },
    })
    expect(refund('frontline', 5001, rows).sentence).toMatch(/ You may up to \$50\.$/)
    expect(refund('frontline', undefined, rows).sentence).toBe(
      'Refund: you may, up to $50. Above that, nobody may.',
    )
    expect(refund('frontline', undefined, []).verdict).toBe('never')
  })

  it('does not name an owner that the role may not know of', () => {
    const snapshot = house(action('actions/refund', [], 'USD'))
    const finance = { ...snapshot.documents.get('teams/finance')!, audience: 'manager' }
    const closed = { ...snapshot, documents: new Map(snapshot.documents).set(finance.id, finance) }
    expect(can({ snapshot: closed, role: 'volunteer', action: 'actions/refund', now }).sentence).toBe(
      'Refund: nobody may. That is for its owner to decide.',
    )
  })

  it('cites the own row, and without one the row of the role to ask', () => {
    expect(refund('frontline', 90000)).toMatchObject({
      rule: { file: 'actions/refund.mdx', line: 6, from: '2026-01-01' },
    })
    expect(refund('volunteer', 30000)).toMatchObject({ rule: { line: 7 } })
    expect(refund('manager', 1)).toMatchObject({ rule: { line: 8 } })
  })

  it('reads "up to 0" as not at all, even for nothing', () => {
    const rows = [
      { role: 'frontline', upTo: 0 },
      { role: 'supervisor', upTo: 100 },
    ]
    expect(refund('frontline', 0, rows)).toMatchObject({ verdict: 'needs', limit: 0, rule: { line: 6 } })
    expect(refund('frontline', undefined, rows)).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['supervisor'] },
    })
  })

  it('is found under its old id too', () => {
    const snapshot = house(action('actions/refund', matrix, 'USD'))
    expect(can({ snapshot, role: 'manager', action: 'actions/money-back', now }).action).toBe(
      'actions/refund',
    )
  })
})

describe('rows over time', () => {
  const rows: Row[] = [
    { role: 'frontline', upTo: 5000, from: '2026-01-01' },
    { role: 'frontline', upTo: 8000, from: '2026-12-01' },
  ]
  const on = (day: string) => refund('frontline', undefined, rows, new Date(day)).limit

  it('replaces the earlier row of the name from its day on, in New York', () => {
    expect(on('2025-12-31T23:00:00Z')).toBe(0)
    expect(on('2026-12-01T04:59:59Z')).toBe(5000)
    expect(on('2026-12-01T05:00:00Z')).toBe(8000)
    expect(on('2026-06-01T12:00:00Z')).toBe(5000)
  })

  it('takes a limit away again', () => {
    const narrowed = [...rows, { role: 'frontline', upTo: 0, from: '2027-01-01' }]
    expect(refund('frontline', 1, narrowed, new Date('2027-02-01T12:00:00Z')).verdict).toBe('never')
  })

  it('widens by rows of another name', () => {
    const both = [...rows, { row: 'large', role: 'frontline', upTo: 20000 }]
    expect(refund('frontline', 20000, both)).toMatchObject({ verdict: 'allowed', rule: { line: 8 } })
  })

  it('moves a named row to another role', () => {
    const moved: Row[] = [
      { row: 'large', role: 'frontline', upTo: 20000 },
      { row: 'large', role: 'supervisor', upTo: 20000, from: '2026-06-01' },
    ]
    expect(refund('frontline', 100, moved)).toMatchObject({
      verdict: 'needs',
      needs: { roles: ['supervisor'] },
    })
  })

  it('holds the lower of two rows that contradict each other', () => {
    const twice = [{ role: 'frontline' }, { role: 'frontline', upTo: 700 }, { role: 'frontline', upTo: 900 }]
    expect(refund('frontline', undefined, twice).limit).toBe(700)
    expect(refund('frontline', undefined, twice.toReversed()).limit).toBe(700)
  })
})

it('cites the first of rows that say the same, however they are read', () => {
  const cited = (...rows: Row[]) => {
    const written = action('actions/refund', rows, 'USD')
    const turned = { ...written, limits: written.limits.toReversed() }
    return [written, turned].map(
      each => can({ snapshot: house(each), role: 'frontline', action: each.id, now }).rule?.line,
    )
  }
  expect(cited({ role: 'frontline', upTo: 500 }, { role: 'frontline', upTo: 500 })).toEqual([6, 6])
  expect(cited({ role: 'frontline', upTo: 500 }, { row: 'b', role: 'frontline', upTo: 500 })).toEqual([6, 6])
})

describe('yes or no, and counts', () => {
  const apology = house(
    action('actions/apology', [{ role: 'manager' }]),
    action('actions/vouchers', [{ role: 'volunteer', upTo: 3 }], 'bags'),
  )

  it('speaks of no amounts where there is no unit', () => {
    const ask = (role: string) => can({ snapshot: apology, role, action: 'actions/apology', now })
    expect(ask('manager')).toMatchObject({ verdict: 'allowed', limit: null, sentence: 'Apology: you may.' })
    expect(ask('frontline')).toMatchObject({
      verdict: 'needs',
      limit: 0,
      sentence: 'Apology: ask the manager.',
    })
  })

  it('counts what is not money', () => {
    const verdict = can({ snapshot: apology, role: 'volunteer', action: 'actions/vouchers', amount: 2, now })
    expect(verdict.sentence).toBe('Vouchers 2 bags: you may. Your limit is 3 bags.')
  })
})

describe('a question without an answer', () => {
  const snapshot = house(
    action('actions/refund', matrix, 'USD'),
    action('actions/apology', [{ role: 'manager' }]),
  )
  const ask = (role: string, id: string, amount?: number, at = now) => {
    try {
      return can({ snapshot, role, action: id, amount, now: at }).sentence
    } catch (error) {
      if (!(error instanceof AuthorityError)) throw error
      return `${error.message} ${error.mend}`
    }
  }

  it('says what is wrong, and how to mend it', () => {
    expect(ask('frontline', 'actions/refnd')).toMatch(/no action “actions\/refnd”.*like “actions\/refund”/)
    expect(ask('frontline', 'teams/finance')).toMatch(/no action/)
    expect(ask('pirate', 'actions/refund')).toMatch(/no role “pirate”.*volunteer, frontline/)
    expect(ask('frontline', 'actions/refund', -1)).toMatch(/-1 is not an amount/)
    expect(ask('frontline', 'actions/refund', 0.5)).toMatch(/not an amount/)
    expect(ask('frontline', 'actions/refund', NaN)).toMatch(/not an amount/)
    expect(ask('frontline', 'actions/refund', 2 ** 60)).toMatch(/not an amount/)
    expect(ask('frontline', 'actions/apology', 5)).toMatch(/yes or no/)
    expect(ask('frontline', 'actions/refund', 5, new Date('soon'))).toMatch(/not a date/)
  })
})

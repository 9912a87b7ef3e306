import { describe, expect, it } from 'vitest'
import { powerChanges } from './powers'
import { action, change } from './testing'

const frontline = '{ from: 2026-01-01, role: frontline, upTo: 50 }'
const manager = '{ from: 2026-01-01, role: manager }'

/** What is said of a change of the rows of one action. */
async function said(...rows: string[]) {
  const { base, head } = await change({ 'actions/refund.mdx': action('Refund', ...rows) })
  return powerChanges(base, head, '2026-11-23')
}
const sentences = async (...rows: string[]) => (await said(...rows)).map(({ sentence }) => sentence)

describe('a reviewer reads', () => {
  it('nothing where the words change and the power doesn’t', async () => {
    expect(await said(manager, frontline)).toEqual([])
    expect(await said(frontline, manager, '{ from: 2026-03-01, role: frontline, upTo: 50 }')).toEqual([])
  })

  it('who gains, up to what, and which row says so', async () => {
    expect(await said('{ from: 2026-01-01, role: frontline, upTo: 75 }', manager)).toMatchObject([
      {
        who: { role: 'frontline' },
        gains: true,
        loses: false,
        sentence: 'Refund, the frontline: up to $75 (before: up to $50).',
        file: 'actions/refund.mdx',
        line: 8,
      },
    ])
  })

  it('who loses all of it', async () => {
    expect(await said(manager)).toMatchObject([
      { gains: false, loses: true, sentence: 'Refund, the frontline: no (before: up to $50).' },
    ])
  })

  it('what changes on a day to come, once', async () => {
    expect(
      await sentences(
        frontline,
        manager,
        '{ from: 2027-01-01, role: frontline, upTo: 80 }',
        '{ from: 2027-06-01, role: supervisor, upTo: 80 }',
      ),
    ).toEqual([
      'Refund, the frontline, from Jan 1, 2027: up to $80 (before: up to $50).',
      'Refund, the supervisor, from Jun 1, 2027: up to $80 (before: no).',
    ])
  })

  it('nothing of a day that has passed', async () => {
    expect(
      await said(
        frontline,
        manager,
        '{ row: summer, from: 2026-06-01, until: 2026-08-31, role: supervisor, upTo: 80 }',
      ),
    ).toEqual([])
  })

  it('what holds only under a fact', async () => {
    expect(
      await sentences(frontline, manager, '{ from: 2026-01-01, never: true, if: "item-kind:gift-card" }'),
    ).toEqual([
      'Refund, the frontline, where “What is it?” is “A gift card”: no (before: up to $50).',
      'Refund, the manager, where “What is it?” is “A gift card”: no (before: any amount).',
    ])
  })

  it('what a person is given for a while', async () => {
    expect(
      await sentences(
        frontline,
        manager,
        '{ from: 2026-12-20, until: 2027-01-03, person: mei, delegates: manager, upTo: 200 }',
      ),
    ).toEqual(['Refund, Mei Tanaka, from Dec 20, 2026: up to $200 (before: up to $50).'])
  })

  it('a second person, and a budget', async () => {
    const [together] = await said(
      frontline,
      manager,
      '{ row: large, from: 2026-01-01, role: frontline, upTo: 200, with: [manager] }',
    )
    expect(together).toMatchObject({
      gains: true,
      loses: false,
      after: 'up to $50; above $50 up to $200, together with the manager',
    })
    const [budget] = await said(
      '{ from: 2026-01-01, role: frontline, upTo: 50, budgets: [{ times: 3, per: customer, in: 365d }] }',
      manager,
    )
    expect(budget).toMatchObject({
      gains: false,
      loses: true,
      after: 'up to $50, at most 3 times for each customer within a year',
    })
  })

  it('of an action that is new, or gone', async () => {
    const { base, head } = await change({ 'actions/voucher.mdx': action('Voucher', frontline) })
    expect(powerChanges(base, head, '2026-11-23')).toMatchObject([
      { action: 'actions/voucher', gains: true, before: 'no' },
    ])
    expect(powerChanges(head, base, '2026-11-23')).toMatchObject([
      { action: 'actions/voucher', loses: true, after: 'no' },
    ])
  })
})

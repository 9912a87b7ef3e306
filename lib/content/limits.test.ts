import { describe, expect, it, test } from 'vitest'
import { bare, read, said } from './testing'

const action = (...limits: string[]) => {
  const rows = limits.map(limit => `  - ${limit}`)
  return [
    '---',
    'title: Refund',
    'owner: teams/front-desk',
    'unit: USD',
    'limits:',
    ...rows,
    '---',
    'For what.',
  ].join('\n')
}
const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

describe('limits', () => {
  test('are amounts of the unit of their action, kept in minor units with their place', async () => {
    const text = action(
      '{ from: 2026-01-01, role: frontline, upTo: 12.50 }',
      '{ row: big, from: 2026-01-01, role: manager }',
    )
    const { snapshot, said } = await read({ 'actions/refund.mdx': text })
    expect(said).toEqual([])
    expect(snapshot.documents.get('actions/refund')).toMatchObject({
      unit: 'USD',
      limits: [
        {
          file: 'actions/refund.mdx',
          line: 6,
          column: 5,
          row: 'frontline',
          role: 'frontline',
          from: '2026-01-01',
          upTo: 1250,
        },
        { file: 'actions/refund.mdx', line: 7, column: 5, row: 'big', role: 'manager', from: '2026-01-01' },
      ],
    })
  })

  it.each([
    [
      '{ from: 2026-01-01, role: frontline, upTo: 50 EUR }',
      '6:48  wrong-amount  “50 EUR” is in another currency. Write what it is in USD, like 12.50.',
    ],
    [
      '{ from: 2026-01-01, role: frontline, upTo: -5 }',
      '6:48  wrong-amount  “-5” is below zero. Write an amount of zero or more.',
    ],
    [
      '{ from: 2026-01-01, role: frontline, upTo: 1.005 }',
      '6:48  wrong-amount  “1.005” has too many decimals: USD has 2. Write a number like 50 or 12.50.',
    ],
    [
      '{ from: soon, role: frontline }',
      '6:13  wrong-value  "from" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
    ],
    ['{ role: frontline, upTo: 5 }', '6:5  missing-field  "from" is missing. Add a line "from: …".'],
    [
      '{ row: g, from: 2026-01-01, role: manager, never: true }',
      '6:48  unknown-field  There is no field "never" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "a:b" }',
      '6:40  unknown-field  There is no field "if" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, with: [manager] }',
      '6:40  unknown-field  There is no field "with" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, until: 2026-02-01 }',
      '6:40  unknown-field  There is no field "until" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, delegates: manager }',
      '6:40  unknown-field  There is no field "delegates" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [] }',
      '6:40  unknown-field  There is no field "budgets" here. Take it out.',
    ],
  ])('%s', async (limit, line) => {
    expect(await check({ 'actions/refund.mdx': action(limit) })).toEqual([`actions/refund.mdx:${line}`])
  })

  test('are not in what only looks like a currency', async () => {
    const text = action('{ from: 2026-01-01, role: frontline, upTo: 5 }').replace('USD', 'usd')
    expect(await check({ 'actions/refund.mdx': text })).toEqual([
      'actions/refund.mdx:4:7  wrong-value  "unit" can\'t be read. Write a currency in capital letters, like USD.',
    ])
  })

  test('need a unit when they have an amount', async () => {
    const text = action('{ from: 2026-01-01, role: frontline, upTo: 5 }')
    for (const unitless of [text.replace('unit: USD', 'summary: A'), text.replace('USD', 'none')]) {
      expect(await check({ 'actions/refund.mdx': unitless })).toEqual([
        'actions/refund.mdx:6:48  no-unit  This limit has an amount, but the action has no unit. Add "unit: USD", or take upTo out.',
      ])
    }
  })

  test('stand in order of date, and once a day: a warning', async () => {
    const rows = ['2026-05-01', '2026-03-01', '2026-05-01'].map(
      from => `{ from: ${from}, role: frontline, upTo: 5 }`,
    )
    expect(await check({ 'actions/refund.mdx': action(...rows) })).toEqual([
      'actions/refund.mdx:7:5  limits-order  The row "frontline" from 2026-03-01 stands below a later one. Put the rows in order of date.',
      'actions/refund.mdx:8:5  doubled-limit  The row "frontline" stands twice from 2026-05-01; the lower limit holds. ' +
        'Keep one, or name one of them with "row: …".',
    ])
  })
})

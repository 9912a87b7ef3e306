import { describe, expect, it, test } from 'vitest'
import { bare, page, read, said } from './testing'

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

/** People, facts and a channel that rows may name, and a row that reads the fact. */
const world = {
  'actions/reads.mdx': page('Words.', 'limits: [{ from: 2026-01-01, never: true, if: "item-kind:card" }]'),
  'people.yaml': '- { person: mei, name: Mei }',
  'facts.yaml': '- { fact: item-kind, ask: What is it?, values: { book: A book, card: A card } }',
  'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\n',
}

describe('limits', () => {
  test('of several roles are a row for each, under its own name and in the same place', async () => {
    const text = action(
      '{ from: 2026-01-01, role: [frontline, manager], upTo: 10 }',
      '{ from: 2026-05-01, role: manager, upTo: 90 }',
    )
    const { snapshot } = await read({ 'actions/refund.mdx': text })
    const found = snapshot?.documents.get('actions/refund')
    if (found?.kind !== 'action') throw new Error('There is no action.')
    expect(found.limits.map(({ row, role, upTo, line }) => [row, role, upTo, line])).toEqual([
      ['frontline', 'frontline', 1000, 6],
      ['manager', 'manager', 1000, 6],
      ['manager', 'manager', 9000, 7],
    ])
  })

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
      '{ from: 2026-01-01, upTo: 5 }',
      '6:5  limit-row  This row says not whose limit it is. ' +
        'Add role: …, or person: … with delegates: … and until: …, or never: true.',
    ],
    [
      '{ from: 2026-01-01, role: manager, never: true }',
      '6:31  limit-row  "never" holds for everybody and any amount, so "role" has no meaning here. ' +
        'Take one of them out; "if" says when it is never.',
    ],
    [
      '{ from: 2026-01-01, never: true, upTo: 5 }',
      '6:44  limit-row  "never" holds for everybody and any amount, so "upTo" has no meaning here. ' +
        'Take one of them out; "if" says when it is never.',
    ],
    [
      '{ from: 2026-01-01, never: false }',
      '6:32  wrong-value  "never" can\'t be read. Write true, or take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, person: mei }',
      '6:48  limit-row  This row is of a role and of a person. Make it two rows.',
    ],
    [
      '{ from: 2026-01-01, role: manager, delegates: manager }',
      '6:51  limit-row  This row delegates to nobody. Name a person, or take "delegates" out.',
    ],
    [
      '{ from: 2026-01-01, until: 2026-01-09, person: mei }',
      '6:5  limit-row  Whose right has "mei" here? Add "delegates: …", the role whose right it is.',
    ],
    [
      '{ from: 2026-01-01, until: 2026-01-09, person: mai, delegates: manger }',
      '6:5  empty-delegation  "manger" has no right here that "mai" could get. ' +
        'Add a row for "manger", or name another role.',
      '6:52  unknown-person  There is no person "mai". Did you mean "mei"?',
      '6:68  unknown-role  There is no role "manger". Did you mean "manager"?',
    ],
    [
      '{ from: 2026-01-01, person: mei, delegates: frontline, upTo: 5 }',
      '6:5  empty-delegation  "frontline" has no right here that "mei" could get. ' +
        'Add a row for "frontline", or name another role.',
      '6:5  limit-row  This delegation has no end. Add "until: …", its last day.',
    ],
    [
      '{ from: 2026-02-01, until: 2026-01-01, role: manager }',
      '6:32  until-before-from  This row ends on 2026-01-01, before it begins on 2026-02-01. Set a later day.',
    ],
    [
      '{ from: 2026-01-01, role: [frontline, manger] }',
      '6:43  unknown-role  There is no role "manger". Did you mean "manager"?',
    ],
    ['{ from: 2026-01-01, role: [] }', '6:31  limit-row  "role" names nobody. Name a role.'],
    [
      '{ row: all, from: 2026-01-01, role: [frontline, manager] }',
      '6:12  limit-row  A row of several roles has their names, and none of its own. ' +
        'Leave "row" out, or make it a row for each role.',
    ],
    [
      '{ from: 2026-01-01, role: [manager, manager] }',
      '6:5  doubled-limit  The row "manager" stands twice from 2026-01-01; the lower limit holds. ' +
        'Keep one, or name one of them with "row: …".',
    ],
    [
      '{ from: 2026-01-01, role: manager, with: [] }',
      '6:46  limit-row  "with" names nobody. Name a role, or take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, with: [manager, supervizor] }',
      '6:56  unknown-role  There is no role "supervizor". Did you mean "supervisor"?',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "item-kid:book" }',
      '6:44  unknown-fact  There is no fact "item-kid". Did you mean "item-kind"?',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "item-kind:book|cards" }',
      '6:44  condition  "item-kind" has no answer "cards". Did you mean "card"?',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "channel:fax" }',
      '6:44  condition  "channel" has no answer "fax". It has: phone.',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: book }',
      '6:44  condition  "book" is not a condition. Write if="fact:value", or fact:one|other.',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "role:manager" }',
      '6:44  condition  A condition may not ask for the role. ' +
        'What a role may do stands in the rows of an action, and <Authority> asks for it.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [] }',
      '6:49  budget  There is no budget here. Add one, or take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [{ per: customer }] }',
      '6:50  budget  This budget has neither times nor a sum. Add "times: 3" or "sum: 900".',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [{ sum: 5 EUR }] }',
      '6:57  wrong-amount  “5 EUR” is in another currency. Write what it is in USD, like 12.50.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [{ times: 0, per: house, in: week }] }',
      '6:59  wrong-value  "times" can\'t be read. Write a whole number of one or more.',
      '6:67  wrong-value  "per" can\'t be read. Write case, customer or person.',
      '6:78  wrong-value  "in" can\'t be read. Write day, month, year, or a number of days as 365d.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [{ times: 1, in: 1000d }] }',
      '6:5  long-budget  Decisions are kept for 730 days, and this budget counts those of 1000. Count at most 730d.',
    ],
  ])('%s', async (limit, ...lines) => {
    const files = { ...world, 'actions/refund.mdx': action(limit) }
    expect(await check(files)).toEqual(lines.map(line => `actions/refund.mdx:${line}`))
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

  test('of one name and one day are one row: what else they differ in is an error', async () => {
    const rows = ['book', 'card'].map(
      kind => `{ row: no, from: 2026-01-01, never: true, if: "item-kind:${kind}" }`,
    )
    expect(await check({ ...world, 'actions/refund.mdx': action(...rows) })).toEqual([
      'actions/refund.mdx:7:5  doubled-limit  The row "no" stands twice from 2026-01-01, and only one of them can hold. ' +
        'Name one of them with "row: …".',
    ])
  })

  test('that are never, and have no name, are named by when', async () => {
    const rows = ['book', 'card'].map(kind => `{ from: 2026-01-01, never: true, if: "item-kind:${kind}" }`)
    const { said, snapshot } = await read({ ...world, 'actions/refund.mdx': action(...rows) })
    expect(said).toEqual([])
    expect(snapshot.documents.get('actions/refund')).toMatchObject({
      limits: [{ row: 'never item-kind:book' }, { row: 'never item-kind:card' }],
    })
  })

  test('that count what was given need a unit for its sum', async () => {
    const text = action('{ from: 2026-01-01, role: manager, budgets: [{ sum: 900, in: month }] }')
    expect(await check({ 'actions/refund.mdx': text.replace('USD', 'none') })).toEqual([
      'actions/refund.mdx:6:57  no-unit  This budget has a sum, but the action has no unit. Add "unit: USD", or count with "times".',
    ])
  })

  test('can’t be held against facts that can’t be read', async () => {
    const files = {
      'facts.yaml': '- { fact: item-kind }',
      'actions/refund.mdx': action('{ from: 2026-01-01, never: true, if: "item-kind:book" }'),
    }
    const { said, snapshot } = await read(files)
    expect(bare(said)).toEqual([
      'actions/refund.mdx:6:42  unknown-fact  The fact "item-kind" can\'t be looked up. Mend facts.yaml first.',
      'facts.yaml:1:3  missing-field  "ask" is missing. Add a line "ask: …".',
    ])
    // Nobody is told that they may, because what forbids it could not be read.
    expect(snapshot.documents.has('actions/refund')).toBe(false)
  })
})

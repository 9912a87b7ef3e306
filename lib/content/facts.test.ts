import { describe, expect, it, test } from 'vitest'
import { bare, read, said } from './testing'

const figures = '- { figure: small, title: Small, unit: USD, values: [{ from: 2026-01-01, is: 75 }] }'

describe('a fact', () => {
  it.each<[string, ...string[]]>([
    ['{ fact: kind, ask: What?, values: { book: A book } }'],
    ['{ fact: since, ask: When?, bands: [{ id: new, within: 28d }, { id: mid, within: 1y }, { id: old }] }'],
    ['{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, upTo: small }, { id: b }] }'],
    [
      '{ fact: kind, ask: What? }',
      '1:3  fact  "kind" has no values. Add values: { yes: Yes, no: No }, or the bands of an amount or a day.',
    ],
    [
      '{ fact: kind, ask: What?, values: {} }',
      '1:3  fact  "kind" has no values. Add values: { yes: Yes, no: No }, or the bands of an amount or a day.',
    ],
    [
      '{ fact: kind, ask: What?, unit: USD, values: { a: A } }',
      '1:48  fact  "kind" has values, and a unit or bands. Keep one of them.',
    ],
    [
      '{ fact: channel, ask: Which?, values: { a: A } }',
      '1:11  known-fact  "channel" is known by itself. Give this fact another name.',
    ],
    [
      '{ fact: "a b", ask: Which?, values: { a: A } }',
      '1:11  bad-id  "a b" can\'t be the name of a fact. Begin with a letter, and use letters, numbers, - and _ only.',
    ],
    [
      '{ fact: kind, ask: Which?, values: { "a|b": A } }',
      '1:47  bad-id  "a|b" can\'t be an id here. Use letters, numbers, - and _ only.',
    ],
    [
      '{ fact: kind, ask: Which?, values: { unsure: A } }',
      '1:48  bad-id  "unsure" can\'t be an id here. It stands for "I don’t know". Take another.',
    ],
    [
      '{ fact: kind, ask: What?, from: oders, values: { a: A } }',
      '1:35  wrong-value  "from" can\'t be read. Write asked, order or decisions.',
    ],
    [
      '{ fact: kind, ask: What?, value: { a: A } }',
      '1:29  unknown-field  There is no field "value" here. Did you mean "values"?',
    ],
    [
      '{ fact: since, ask: When?, bands: [{ id: a, within: 2 weeks }, { id: b }] }',
      '1:55  wrong-value  "within" can\'t be read. Write a length of time as 30d, 6m or 18y.',
    ],
    [
      '{ fact: since, ask: When?, bands: [{ id: a, within: 30d }, { id: b, within: 1m }, { id: c }] }',
      '1:62  band-overlap  The band "b" lies inside the one before it. Let the bands climb.',
    ],
    [
      '{ fact: since, ask: When?, bands: [{ id: a, within: 30d }, { id: b, before: 2026-01-01 }, { id: c }] }',
      '1:62  band  Some bands here say "within", and others "before". Use one of them in all.',
    ],
    [
      '{ fact: since, ask: When?, bands: [{ id: a, upTo: 5 }, { id: b }] }',
      '1:38  fact  "since" has no unit, so it is a day. Add "unit: USD", or write within or before.',
    ],
    [
      '{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, within: 5d }, { id: b }] }',
      '1:51  fact  "sum" has a unit, so it is an amount. Write upTo or under, or take the unit out.',
    ],
    [
      '{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, upTo: 5 EUR }, { id: b }] }',
      '1:66  wrong-amount  “5 EUR” is in another currency. Write what it is in USD, like 12.50.',
    ],
    [
      '{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, upTo: smal }, { id: b }] }',
      '1:66  unknown-figure  There is no figure "smal". Did you mean "small"?',
    ],
    [
      '{ fact: sum, ask: How much?, unit: bags, bands: [{ id: a, upTo: small }, { id: b }] }',
      '1:67  mixed-units  The figure "small" is in USD, and this in bags. Keep to one unit.',
    ],
    [
      '{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, upTo: 5 }, { id: a }] }',
      '1:77  doubled-id  Two answers here are "a". Give one of them another id.',
    ],
    [
      '{ fact: sum, ask: How much?, unit: USD, bands: [{ id: a, upTo: 5 }] }',
      '1:51  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.',
    ],
  ])('%s', async (fact, ...lines) => {
    const found = bare(await said({ 'facts.yaml': `- ${fact}\n`, 'figures.yaml': figures }))
    // Nothing reads it here.
    expect(found.filter(line => !line.includes('unused-fact'))).toEqual(
      lines.map(line => `facts.yaml:${line}`),
    )
  })

  test('has a name of its own', async () => {
    const fact = '- { fact: kind, ask: What?, values: { a: A } }\n'
    expect(bare(await said({ 'facts.yaml': fact + fact }))).toEqual([
      'facts.yaml:2:11  doubled-id  "kind" stands here twice. Keep one.',
    ])
  })
})

describe('a figure', () => {
  it.each<[string, ...string[]]>([
    [
      '{ figure: f, title: F, unit: USD, values: [] }',
      '1:45  wrong-value  "values" can\'t be read. Write at least one: { from: 2026-01-01, is: 75 }.',
    ],
    [
      '{ figure: f, title: F, unit: none, values: [{ from: 2026-01-01, is: 1 }] }',
      '1:3  no-unit  "f" has no unit. Add "unit: USD", or what is counted.',
    ],
    [
      '{ figure: f, title: F, values: [{ from: 2026-01-01, is: 1 }] }',
      '1:3  missing-field  "unit" is missing. Add a line "unit: …".',
    ],
    [
      '{ figure: f, title: F, unit: USD, values: [{ from: 2026-01-01, is: 1.005 }] }',
      '1:70  wrong-amount  “1.005” has too many decimals: USD has 2. Write a number like 50 or 12.50.',
    ],
    [
      '{ figure: f, title: F, unit: USD, values: [{ from: soon, is: 1 }] }',
      '1:54  wrong-value  "from" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
    ],
    [
      '{ figure: f, title: F, unit: USD, values: [{ from: 2026-01-01, is: 1 }, { from: 2026-01-01, is: 2 }] }',
      '1:83  doubled-figure  "f" has two values from 2026-01-01. Keep one.',
    ],
    [
      '{ figure: 5er, title: F, unit: USD, values: [{ from: 2026-01-01, is: 1 }] }',
      '1:13  bad-id  "5er" can\'t be the name of a figure. Begin with a letter, and use letters, numbers, - and _ only.',
    ],
  ])('%s', async (figure, ...lines) => {
    const found = bare(await said({ 'figures.yaml': `- ${figure}\n` }))
    expect(found).toEqual(lines.map(line => `figures.yaml:${line}`))
  })

  test('stands in the order of its days, however it is written', async () => {
    const values = '[{ from: 2027-01-01, is: 79 }, { from: 2026-01-01, is: 75.50 }]'
    const { snapshot } = await read({
      'figures.yaml': `- { figure: f, title: F, unit: USD, values: ${values} }`,
    })
    expect(snapshot.figures.get('f')?.values).toEqual([
      { from: '2026-01-01', is: 7550 },
      { from: '2027-01-01', is: 7900 },
    ])
  })
})

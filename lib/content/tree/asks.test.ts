import { describe, expect, it, test } from 'vitest'
import { page, read, tree } from '../testing'
import { actions, end, saidOf } from './testing'

const facts = `- { fact: item-kind, ask: What is it?, values: { clothes: Clothes, card: A gift card } }
- { fact: order-total, ask: What was the order?, unit: USD, bands: [{ id: small, upTo: 50 }, { id: large }] }
- { fact: member-since, ask: Since when?, bands: [{ id: new, within: 90d }, { id: long }] }
`
/** So that each fact is read by something, whatever a tree asks for. */
const reading = {
  'actions/reads.mdx': page(
    'Words.',
    'limits: [{ from: 2026-01-01, never: true, if: "item-kind:card order-total:small member-since:new" }]',
  ),
}
const check = (...nodes: string[]) => saidOf({ 'facts.yaml': facts, ...reading }, ...nodes)

test('a node that asks for a fact takes its words and bounds from the fact', async () => {
  const { said, snapshot } = await read({
    ...actions,
    'facts.yaml': facts,
    'trees/t.mdx': tree(
      'kind',
      '<Question id="kind" fact="item-kind">\n  <Choice id="clothes" to="order-total" />\n  <Choice id="card" to="order-total">A card, or a code</Choice>\n</Question>',
      '<Amount id="order-total" fact="order-total" ask="What did all of it cost?">\n  <Band id="large" to="since" />\n  <Band id="small" to="end" />\n</Amount>',
      '<Date id="since" fact="member-since">\n  <Band id="new" to="may" />\n  <Band id="long" to="end" />\n</Date>',
      '<Authority id="may" action="actions/refund" amount="order-total" allowed="end" needs="end" never="end" />',
      end,
    ),
  })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  expect(found?.kind === 'tree' && found.nodes).toMatchObject({
    kind: {
      fact: 'item-kind',
      ask: 'What is it?',
      choices: [
        { id: 'clothes', label: 'Clothes', to: 'order-total' },
        { id: 'card', label: 'A card, or a code', to: 'order-total' },
      ],
    },
    'order-total': {
      ask: 'What did all of it cost?',
      unit: 'USD',
      bands: [
        { id: 'small', upTo: 5000, to: 'end' },
        { id: 'large', to: 'since' },
      ],
    },
    since: {
      ask: 'Since when?',
      when: 'past',
      bands: [
        { id: 'new', within: { count: 90, unit: 'd' }, to: 'may' },
        { id: 'long', to: 'end' },
      ],
    },
  })
  expect(found?.sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['What is it?', 'Clothes\nA card, or a code'],
    ['What did all of it cost?', ''],
    ['Since when?', ''],
  ])
})

describe('a question for a fact', () => {
  const question = (attributes: string, ...choices: string[]) =>
    `<Question id="q" ${attributes}>\n${choices.map(id => `  <Choice id="${id}" to="end" />\n`).join('')}</Question>`
  it.each<[string, string[], string[]]>([
    ['fact="item-kind"', ['clothes', 'card'], []],
    [
      'fact="item-knd"',
      ['clothes', 'card'],
      ['8:18  unknown-fact  There is no fact "item-knd". Did you mean "item-kind"?'],
    ],
    [
      'fact="channel"',
      ['phone'],
      ['8:18  known-fact  The channel is known by itself. Ask nothing, and use channel: in a condition.'],
    ],
    [
      'fact="item-kind"',
      ['clothes'],
      [
        '8:18  fact-answer  "item-kind" can be "card", and there is no answer for that here. Add <Choice id="card" to="…" />.',
      ],
    ],
    [
      'fact="item-kind"',
      ['clothes', 'cards'],
      [
        '8:18  fact-answer  "item-kind" can be "card", and there is no answer for that here. Add <Choice id="card" to="…" />.',
        '10:3  fact-answer  "item-kind" is never "cards". Did you mean "card"?',
      ],
    ],
    [
      'fact="order-total"',
      ['small', 'large'],
      [
        '8:18  fact-kind  "order-total" is an amount, and <Question> asks for a choice. Ask for it with <Amount>.',
      ],
    ],
    [
      'fact="item-kind" pick="many" to="end"',
      ['clothes', 'card'],
      [
        '8:18  fact-kind  A fact is one thing, and here several may be picked. Take "pick" out, or "fact".',
        '9:24  choice-leads  Where several may be picked, a choice leads nowhere by itself. Take its "to" out, and put it on the question.',
        '10:21  choice-leads  Where several may be picked, a choice leads nowhere by itself. Take its "to" out, and put it on the question.',
      ],
    ],
  ])('%s %s', async (attributes, choices, lines) => {
    expect(await check(question(attributes, ...choices))).toEqual(lines)
  })

  it('has no bounds of its own', async () => {
    const amount =
      '<Amount id="q" fact="order-total" unit="EUR">\n  <Band id="small" upTo="20" to="end" />\n  <Band id="large" to="end" />\n</Amount>'
    expect(await check(amount)).toEqual([
      '8:16  mixed-units  "order-total" is in USD, and asked for here in EUR. Take the unit out here.',
      '9:20  fact-bounds  What bounds "order-total" stands in facts.yaml. Take it out here.',
    ])
    const date =
      '<Date id="q" fact="member-since">\n  <Band id="new" within="5d" to="end" />\n  <Band id="long" to="end" />\n</Date>'
    expect(await check(date)).toEqual([
      '9:18  fact-bounds  What bounds "member-since" stands in facts.yaml. Take it out here.',
    ])
  })

  it('may be left without words only there', async () => {
    expect(await check('<Question id="q">\n  <Choice id="yes" to="end" />\n</Question>')).toEqual([
      '8:1  missing-attribute  <Question> needs "ask". Write ask="…".',
      '9:3  empty-choice  The choice "yes" has no words. Write them inside it.',
    ])
  })

  it('is what a node of its name is', async () => {
    const start = question('ask="Go on?"', 'yes').replace('to="end" />', 'to="item-kind">Yes</Choice>')
    const other =
      '<Question id="item-kind" ask="Which?">\n  <Choice id="yes" to="end">Yes</Choice>\n</Question>'
    expect(await check(start, other)).toEqual([
      '12:1  fact-name  "item-kind" is a fact, and this doesn\'t ask for it. Add fact="item-kind", or give it another id.',
    ])
  })
})

describe('a condition', () => {
  const first = '<Question id="q" ask="Which?" to="r">\n  <Choice id="a">A</Choice>\n</Question>'
  const route = (condition: string) =>
    `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`
  it.each([
    ['item-kind:card q:a', []],
    ['member-since:new', []],
    ['item-kind:cards', ['13:9  condition  "item-kind" has no answer "cards". Did you mean "card"?']],
    [
      'item-kid:card',
      ['13:9  condition  There is no question "item-kid" to ask for. Did you mean "item-kind"?'],
    ],
  ])('may ask for a fact: %s', async (condition, lines) => {
    expect(await check(first, route(condition))).toEqual(lines)
  })
})

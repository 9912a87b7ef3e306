import { describe, expect, it, test } from 'vitest'
import { read, tree } from '../testing'
import { actions, end, saidOf } from './testing'

const facts = '- { fact: item-kind, ask: What is it?, values: { clothes: Clothes, card: A gift card } }'
const paid = '<Amount id="paid" ask="What was paid for it?" />'
const kind =
  '<Question id="kind" ask="What is it?"><Choice id="book">A book</Choice><Choice id="card">A gift card</Choice></Question>'
const each = (attributes: string, ...parts: string[]) =>
  `<Each id="q" list="item" ask="What did they bring?" ${attributes}>\n${parts.map(part => `  ${part}\n`).join('')}</Each>`
const sum = 'sum="paid" unit="USD"'
const labels = (...words: string[]) => words.map(label => ({ label }))

test('several things are read with what is asked of each, and bands over their sum', async () => {
  const { said, snapshot } = await read({
    ...actions,
    'facts.yaml': facts,
    'trees/t.mdx': tree(
      'q',
      each(
        sum,
        'Look into the bag.\n',
        paid,
        '<Question id="kind" fact="item-kind">\n    <Choice id="clothes" />\n    <Choice id="card" />\n  </Question>',
        '<Band id="small" upTo="50" to="r" />',
        '<Band id="large" to="end" />',
      ),
      '<Route id="r">\n  <When if="q:small q/kind:card" to="may" />\n  <Otherwise to="end" />\n</Route>',
      '<Authority id="may" action="actions/refund" amount="q" allowed="end" needs="end" never="end" />',
      end,
    ),
  })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  expect(found?.kind === 'tree' && found.nodes['q']).toMatchObject({
    kind: 'each',
    list: 'item',
    sum: 'paid',
    unit: 'USD',
    // What it asks of a fact comes from there.
    fields: [
      { kind: 'amount', ask: 'What was paid for it?' },
      { kind: 'question', fact: 'item-kind', ask: 'What is it?', choices: labels('Clothes', 'A gift card') },
    ],
    bands: [
      { id: 'small', upTo: 5000, to: 'r' },
      { id: 'large', to: 'end' },
    ],
    body: { children: [{ type: 'paragraph' }] },
  })
  expect(found?.sections).toEqual([
    {
      heading: 'What did they bring?',
      anchor: 'q',
      text: 'Look into the bag.\nWhat was paid for it?\nWhat is it?\nClothes\nA gift card',
    },
  ])
})

test('what leads on whatever the sum has one band', async () => {
  const { said, snapshot } = await read({ 'trees/t.mdx': tree('q', each(`${sum} to="end"`, paid), end) })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  expect(found?.kind === 'tree' && found.nodes['q']).toMatchObject({ bands: [{ id: 'all', to: 'end' }] })
})

describe('several things', () => {
  it.each<[string, string, string[]]>([
    [
      'lead on',
      each(sum, paid),
      [
        '8:1  dead-end  This leads nowhere. Add to="…", the id of what comes next.',
        '12:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'lead on one way or by the sum',
      each(`${sum} to="end"`, paid, '<Band id="a" to="end" />'),
      ['8:75  doubled-part  This has bands, and a "to" of its own. Keep one.'],
    ],
    [
      'are added up',
      each('sum="payed" unit="USD" to="end"', paid),
      ['8:53  unknown-field  There is no amount "payed" to add up here. Did you mean "paid"?'],
    ],
    [
      'have something to add up',
      each(`${sum} to="end"`, kind),
      [
        '8:53  unknown-field  There is no amount "paid" to add up here. Add <Amount id="paid" ask="…" /> inside it.',
      ],
    ],
    [
      'are asked each thing once',
      each(`${sum} to="end"`, paid, paid),
      ['10:3  doubled-id  Two answers here are "paid". Give one of them another id.'],
    ],
    [
      'have bands that climb',
      each(sum, paid, '<Band id="a" upTo="5" to="end" />'),
      ['10:3  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.'],
    ],
    [
      'do not part ways',
      each(
        `${sum} to="end"`,
        paid,
        '<Question id="k" ask="What?"><Choice id="a" to="end">A</Choice></Question>',
      ),
      ['10:47  choice-leads  What is asked of each leads nowhere by itself. Take "to" out.'],
    ],
    [
      'are known',
      each(
        `${sum} to="end"`,
        paid,
        '<Question id="k" ask="What?"><Choice id="a">A</Choice><Unsure to="end" /></Question>',
      ),
      ['10:57  misplaced  What is asked of each must be known. Make "I don’t know" a <Choice>.'],
    ],
    [
      'have choices to pick from',
      each(`${sum} to="end"`, paid, '<Question id="k" ask="What?" />'),
      ['10:3  dead-end  The question "k" has no choices. Add a <Choice>.'],
    ],
    [
      'have one unit',
      each(`${sum} to="end"`, '<Amount id="paid" ask="What?" unit="EUR" />'),
      ['9:33  unknown-attribute  <Amount> has no "unit". Take it out.'],
    ],
    [
      'have bands over their sum alone',
      each(`${sum} to="end"`, '<Amount id="paid" ask="What?"><Band id="a" to="end" /></Amount>'),
      ['9:33  misplaced  The bands of an <Each> are over the sum. Put them in the <Each> itself.'],
    ],
    [
      'say what is to be said outside of what is asked',
      each(`${sum} to="end"`, '<Amount id="paid" ask="What?">Look at the receipt.</Amount>'),
      ['9:3  misplaced  Words here are not shown. Put them in the <Each>, or in "ask".'],
    ],
  ])('%s', async (_, node, lines) => {
    expect(await saidOf(node)).toEqual(lines)
  })

  it.each([
    ['q/kind:card q:all', []],
    ['q/kind:cards', ['14:9  condition  "q/kind" has no answer "cards". Did you mean "card"?']],
    ['q/knd:card', ['14:9  condition  There is no question "q/knd" to ask for. Did you mean "q/kind"?']],
    [
      'q/paid:card',
      ['14:9  condition  There is no question "q/paid" to ask for. Name a question here, or a fact.'],
    ],
  ])('may be asked for in a condition: %s', async (condition, lines) => {
    const route = `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`
    expect(await saidOf(each(`${sum} to="r"`, paid, kind), route)).toEqual(lines)
  })
})

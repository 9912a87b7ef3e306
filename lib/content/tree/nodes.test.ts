import { describe, expect, it, test } from 'vitest'
import { read, tree } from '../testing'
import { actions, end, question, saidOf, yes } from './testing'

test('a tree that leads everywhere is read as plain data, in the order of its author', async () => {
  const { said, snapshot } = await read({
    ...actions,
    'trees/t.mdx': tree(
      'q',
      'Words *before* it.',
      '<Question id="q" ask="Which?" to="end">\n  Look first.\n\n  <Choice id="a" hint="Or so">An *answer*</Choice>\n  <Choice id="b" to="paid">Another</Choice>\n  <Unsure to="paid" />\n</Question>',
      '<Amount id="paid" ask="How much?" unit="USD">\n  <Band id="none" upTo="0" to="end" />\n  <Band id="some" under="12.50" to="way" />\n  <Band id="more" to="may" />\n</Amount>',
      '<Route id="way">\n  <When if="q:a|b paid:some" to="end" />\n  <Otherwise to="end" />\n</Route>',
      '<Authority id="may" action="actions/refund" amount="20" allowed="end" needs="end" never="end" />',
      end,
    ),
  })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  const nodes = found?.kind === 'tree' ? found.nodes : {}
  expect(Object.keys(nodes)).toEqual(['q', 'paid', 'way', 'may', 'end'])
  expect(nodes['q']).toMatchObject({
    kind: 'question',
    file: 'trees/t.mdx',
    line: 10,
    column: 1,
    ask: 'Which?',
    choices: [
      { id: 'a', label: 'An answer', hint: 'Or so', to: 'end' },
      { id: 'b', label: 'Another', to: 'paid' },
    ],
    unsure: 'paid',
    body: { children: [{ type: 'paragraph' }] },
  })
  expect(nodes['paid']).toMatchObject({
    unit: 'USD',
    bands: [
      { id: 'none', upTo: 0, to: 'end' },
      { id: 'some', under: 1250, to: 'way' },
      { id: 'more', to: 'may' },
    ],
  })
  expect(nodes['way']).toMatchObject({
    when: [
      {
        if: [
          { node: 'q', among: ['a', 'b'] },
          { node: 'paid', among: ['some'] },
        ],
        to: 'end',
      },
    ],
    otherwise: 'end',
  })
  expect(nodes['may']).toMatchObject({ amount: 2000, allowed: 'end', needs: 'end', never: 'end' })
  expect(found?.sections).toEqual([
    { heading: '', anchor: '', text: 'Words before it.' },
    { heading: 'Which?', anchor: 'q', text: 'Look first.\nAn answer. Or so\nAnother' },
    { heading: 'How much?', anchor: 'paid', text: '' },
  ])
})

test('notes and replies between the nodes are words of the tree', async () => {
  const { snapshot } = await read({
    'trees/t.mdx': tree('q', '<Note kind="tip">Be kind.</Note>', question(yes()), end),
  })
  expect(snapshot.documents.get('trees/t')?.body.children).toMatchObject([
    { type: 'component', name: 'Note' },
  ])
})

describe('ids', () => {
  it.each<[string, string[], string[]]>([
    [
      'two nodes',
      [question(yes()), question(yes())],
      ['12:1  doubled-id  The id "q" is taken by the question in line 8. Give one of them another id.'],
    ],
    [
      'two choices',
      [question(yes(), yes())],
      ['10:3  doubled-id  Two answers here are "yes". Give one of them another id.'],
    ],
    [
      '"I don’t know" and a choice',
      [question(yes(), '<Choice id="unsure" to="end">Maybe</Choice>', '<Unsure to="end" />')],
      ['10:3  doubled-id  Two answers here are "unsure". Give one of them another id.'],
    ],
    [
      'two ways not to know',
      [question(yes(), '<Unsure to="end" />', '<Unsure to="end" />')],
      ['11:3  doubled-part  A second <Unsure> stands here. Keep one.'],
    ],
    [
      'two bands',
      [
        '<Amount id="q" ask="How much?" unit="USD">\n  <Band id="a" upTo="1" to="end" />\n  <Band id="a" to="end" />\n</Amount>',
      ],
      ['10:3  doubled-id  Two answers here are "a". Give one of them another id.'],
    ],
    [
      'a node that no address can name',
      [question(yes('to="a=b"')), `${question(yes()).replace('"q"', '"a=b"')}`],
      ['12:1  bad-id  "a=b" can\'t be an id here. Use letters, numbers, - and _ only.'],
    ],
    [
      'a choice that no address can name',
      [question('<Choice id="a,b" to="end">A</Choice>')],
      ['9:3  bad-id  "a,b" can\'t be an id here. Use letters, numbers, - and _ only.'],
    ],
  ])('%s', async (_, nodes, lines) => {
    expect(await saidOf(...nodes)).toEqual(lines)
  })

  it('may be words that every object has', async () => {
    const names = ['constructor', '__proto__', 'toString', 'end']
    const nodes = names
      .slice(0, 3)
      .map((id, i) =>
        question(`<Choice id="__proto__" to="${names[i + 1]}">On</Choice>`).replace('"q"', `"${id}"`),
      )
    const { said, snapshot } = await read({ 'trees/t.mdx': tree('constructor', ...nodes, end) })
    expect(said).toEqual([])
    const found = snapshot.documents.get('trees/t')
    expect(found?.kind === 'tree' && Object.keys(found.nodes)).toEqual(names)
  })
})

test('an outcome ends in one of the words there are, and names an owner', async () => {
  expect(
    await saidOf(question(yes(), '<Choice id="no" to="o">No</Choice>'), '<Outcome id="o" result="solved" />'),
  ).toEqual([
    '13:1  missing-attribute  <Outcome> needs "owner". Write owner="…".',
    '13:17  wrong-value  "solved" is not a result of <Outcome>. Did you mean "resolved"?',
  ])
})

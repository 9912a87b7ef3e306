import { describe, expect, it, test } from 'vitest'
import { read, said, tree } from '../testing'

const end = '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.</Outcome>'
const yes = (to = 'to="end"') => `<Choice id="yes" ${to}>Yes</Choice>`
const question = (...choices: string[]) =>
  `<Question id="q" ask="Which?">\n${choices.map(c => `  ${c}\n`).join('')}</Question>`
const action = (...fields: string[]) =>
  ['---', 'title: A', 'owner: teams/front-desk', ...fields, '---', ''].join('\n')
const actions = {
  'actions/refund.mdx': action('unit: USD', 'limits: [{ from: 2026-01-01, role: frontline, upTo: 50 }]'),
  'actions/bags.mdx': action('unit: bags'),
  'actions/press.mdx': action('limits: [{ from: 2026-01-01, role: manager }]'),
}

/** What is said of a tree that starts at its node `q` (from line 8 on) and ends at `end`. */
async function saidOf(...nodes: string[]): Promise<string[]> {
  const lines = await said({ ...actions, 'trees/t.mdx': tree('q', ...nodes, end) })
  return lines.map(line => line.replace('content/trees/t.mdx:', ''))
}

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

describe('what leads nowhere', () => {
  it.each<[string, string[], string[]]>([
    [
      'a choice',
      [question(yes(''))],
      [
        '9:3  dead-end  This leads nowhere. Add to="…", the id of what comes next.',
        '12:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'a choice to what is not there',
      [question(yes(), '<Choice id="no" to="ende">No</Choice>')],
      ['10:19  unknown-node  There is no "ende" in this tree. Did you mean "end"?'],
    ],
    [
      'a choice to what every object has',
      [question(yes(), '<Choice id="no" to="constructor">No</Choice>')],
      ['10:19  unknown-node  There is no "constructor" in this tree. Make it.'],
    ],
    [
      'a question without choices',
      ['<Question id="q" ask="Which?" to="end" />'],
      [
        '8:1  dead-end  The question "q" has no choices. Add a <Choice>.',
        '10:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'a choice without words',
      [question(yes(), '<Choice id="no" to="end"></Choice>')],
      ['10:3  empty-choice  The choice "no" has no words. Write them inside it.'],
    ],
    [
      'a route without a rest',
      ['<Route id="q">\n  <When if="a:b" to="end" />\n</Route>'],
      ['8:1  dead-end  The route "q" has no <Otherwise>. Add one: every case must lead on.'],
    ],
    [
      'an amount without bands',
      ['<Amount id="q" ask="How much?" unit="USD" />'],
      ['8:1  dead-end  This amount has no bands. Add <Band id="any" to="…" />.'],
    ],
    [
      'a node that nothing leads to',
      [question(yes()), '<Route id="lost">\n  <Otherwise to="end" />\n</Route>'],
      ['12:1  unreachable-node  Nothing leads to "lost". Lead a choice to it, or take it out.'],
    ],
    [
      'a way back',
      [
        question(yes(), '<Choice id="no" to="r">No</Choice>'),
        '<Route id="r">\n  <Otherwise to="q" />\n</Route>',
      ],
      ['14:14  loop  This leads back to "q", and round in circles. Lead it onward.'],
    ],
    [
      'a way back to itself',
      [question(yes(), '<Choice id="no" to="q">No</Choice>')],
      ['10:19  loop  This leads back to "q", and round in circles. Lead it onward.'],
    ],
  ])('%s', async (_, nodes, lines) => {
    expect(await saidOf(...nodes)).toEqual(lines)
  })

  it('a start that is not there, where it is written', async () => {
    expect(
      await said({ 'trees/t.mdx': tree('questoin', question(yes()).replace('"q"', '"question"'), end) }),
    ).toEqual([
      'content/trees/t.mdx:6:8  missing-start  The start "questoin" is not in this tree. Did you mean "question"?',
    ])
    expect(await said({ 'trees/t.mdx': tree('constructor', end) })).toEqual([
      'content/trees/t.mdx:6:8  missing-start  The start "constructor" is not in this tree. Set "start" to the id of the first question.',
    ])
  })

  it('a tree without a start, or without anything', async () => {
    const lines = await said({
      'trees/t.mdx': tree('q').replace('start: q', 'by: teams/front-desk'),
      'trees/u.mdx': tree('q'),
    })
    expect(lines).toEqual([
      'content/trees/t.mdx:2:1  missing-field  "start" is missing. Add a line "start: …".',
      'content/trees/u.mdx:6:8  missing-start  The start "q" is not in this tree. Set "start" to the id of the first question.',
    ])
  })
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

describe('bands', () => {
  const amount = (...bands: string[]) =>
    `<Amount id="q" ask="How much?" unit="USD">\n${bands.map((b, i) => `  <Band id="b${i}" ${b} to="end" />\n`).join('')}</Amount>`
  it.each<[string, string[], string[]]>([
    ['climb and end open', ['upTo="0"', 'under="50"', 'upTo="50"', ''], []],
    [
      'leave nothing above them',
      ['upTo="50"'],
      ['9:3  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.'],
    ],
    [
      'take no more after the rest',
      ['', 'upTo="50"'],
      [
        '9:3  band-overlap  The band "b0" takes every amount that is left. Give it upTo or under, or put it last.',
        '10:3  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.',
      ],
    ],
    [
      'do not fall',
      ['upTo="50"', 'upTo="20"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'do not take the same',
      ['upTo="50"', 'under="50.01"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'take something',
      ['under="0"', ''],
      ['9:3  band-overlap  The band "b0" takes no amount at all. Write upTo="0" for nothing.'],
    ],
    [
      'have one end',
      ['upTo="50" under="50"', ''],
      ['9:3  band  The band "b0" has both upTo and under. Keep one.'],
    ],
    [
      'are in their own unit',
      ['upTo="50 EUR"', ''],
      ['9:17  wrong-amount  “50 EUR” is in another currency. Write what it is in USD, like 12.50.'],
    ],
    [
      'are not dates',
      ['within="30d"', ''],
      [
        '9:3  band-overlap  The band "b0" takes every amount that is left. Give it upTo or under, or put it last.',
        '9:17  unknown-attribute  <Band> has no "within". Take it out.',
      ],
    ],
  ])('%s', async (_, bands, lines) => {
    expect(await saidOf(amount(...bands))).toEqual(lines)
  })
})

describe('conditions', () => {
  it.each([
    ['q:no', 'condition  "q" has no answer "no". Did you mean "not"?'],
    ['q:maybe', 'condition  "q" has no answer "maybe". It has: yes, not.'],
    ['qq:yes', 'condition  There is no question "qq" to ask for. Did you mean "q"?'],
    [
      'constructor:yes',
      'condition  There is no question "constructor" to ask for. Name a question or an amount.',
    ],
    ['end:yes', 'condition  There is no question "end" to ask for. Name a question or an amount.'],
    [
      'role:manager',
      'condition  A route may not ask for the role. Use <Authority>: what a role may do is never hidden in a route.',
    ],
    ['yes', 'condition  "yes" is not a condition. Write if="question:choice", or question:one|other.'],
    ['q:', 'condition  "q:" is not a condition. Write if="question:choice", or question:one|other.'],
    ['q:yes|', 'condition  "q:yes|" is not a condition. Write if="question:choice", or question:one|other.'],
    ['who/asks:yes', 'condition  This tree does not enter "who". Name a tree that is entered here.'],
  ])('%s', async (condition, line) => {
    const first = question(yes('to="r"'), '<Choice id="not" to="r">No</Choice>')
    const route = `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`
    expect(await saidOf(first, route)).toEqual([`14:9  ${line}`])
  })
})

describe('trees that enter others', () => {
  const inner = tree(
    'asks',
    '<Question id="asks" ask="Who?"><Choice id="me" to="in">Me</Choice><Choice id="no" to="out">No</Choice></Question>',
    end.replace('"end"', '"in" exit="passed"'),
    end.replace('"end"', '"out" exit="failed"'),
  )
  const outer = (enter: string, condition = 'who/asks:me') =>
    tree(
      'enter',
      `<Enter id="enter" ${enter} />`,
      `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`,
      end,
    )
  const check = async (text: string, who = inner) =>
    (await said({ 'trees/who.mdx': who, 'trees/t.mdx': text })).map(line =>
      line.replace('content/trees/', ''),
    )

  test('come back by its exits, and ask for its answers', async () => {
    expect(await check(outer('tree="trees/who" passed="r" failed="end"'))).toEqual([])
    expect(await check(outer('tree="trees/who" passed="r" failed="end"', 'trees/who/asks:me|no'))).toEqual([])
  })

  test('must take every exit, and none that is not there', async () => {
    expect(await check(outer('tree="trees/who" passed="r" faild="end"'))).toEqual([
      't.mdx:8:1  missing-exit  "trees/who" can end in "failed", and this leads nowhere then. Add failed="…".',
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "faild". Did you mean "failed"?',
    ])
    const lines = await check(
      outer('tree="trees/who" passed="r" failed="end" constructor="end" onclick="end"'),
    )
    expect(lines.map(line => line.split('. ')[0])).toEqual([
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "constructor"',
      't.mdx:8:1  unknown-exit  "trees/who" has no exit "onclick"',
    ])
  })

  test('ask for answers that it has', async () => {
    expect(await check(outer('tree="trees/who" passed="r" failed="end"', 'who/asks:you'))).toEqual([
      't.mdx:11:9  condition  "who/asks" has no answer "you". It has: me, no.',
    ])
  })

  test('that are missing or broken are said to be so once', async () => {
    expect(await check(outer('tree="trees/how" passed="r" failed="end"', 'trees/how/asks:me'))).toEqual([
      't.mdx:8:19  unknown-tree  There is no tree "trees/how". Make it, or name another tree.',
    ])
    expect(await check(outer('tree="trees/who" passed="r" failed="end"'), `${inner}\n\n{code}`)).toEqual([
      'who.mdx:14:1  code  Braces {…} are code, and there is no code in content. Take it out, or write \\{ for a brace.',
    ])
  })

  test('may not come to themselves, directly or through others', async () => {
    const entering = (id: string) => tree('e', `<Enter id="e" tree="trees/${id}" />`)
    const lines = await said({
      'trees/a.mdx': entering('b'),
      'trees/b.mdx': entering('a'),
      'trees/c.mdx': entering('c'),
      'trees/d.mdx': entering('a'),
    })
    expect(lines).toEqual([
      'content/trees/a.mdx:8:1  enters-itself  Through "trees/b" this tree enters itself. Lead to an outcome instead.',
      'content/trees/b.mdx:8:1  enters-itself  Through "trees/a" this tree enters itself. Lead to an outcome instead.',
      'content/trees/c.mdx:8:1  enters-itself  Through "trees/c" this tree enters itself. Lead to an outcome instead.',
    ])
  })
})

describe('what is given', () => {
  const paid = (unit: string) =>
    `<Amount id="paid" ask="How much?" unit="${unit}"><Band id="any" to="give" /></Amount>`
  const give = (attributes: string) =>
    `<Outcome id="give" result="resolved" owner="whoever-may" ${attributes}>Do it.</Outcome>`
  const first = question(yes('to="paid"'), '<Choice id="no" to="end">No</Choice>')
  it.each([
    ['grants="actions/refund" amount="paid"', 'USD', ''],
    ['grants="actions/refund" amount="12.50"', 'USD', ''],
    ['grants="actions/press"', 'USD', ''],
    [
      'grants="actions/refund"',
      'USD',
      'grant-without-amount  This grants "actions/refund" without its amount. Add amount="…", the id of an <Amount>, or a number.',
    ],
    ['', 'USD', 'grant-without-action  The owner is whoever may, but may what? Add grants="actions/…".'],
    [
      'grants="actions/refund" amount="paid"',
      'EUR',
      'mixed-units  "paid" is asked in EUR, and "actions/refund" is given in USD. Ask for it in the same unit.',
    ],
    [
      'grants="actions/bags" amount="paid"',
      'USD',
      'mixed-units  "paid" is asked in USD, and "actions/bags" is given in bags. Ask for it in the same unit.',
    ],
    [
      'grants="actions/press" amount="paid"',
      'USD',
      'mixed-units  "actions/press" has no unit, so it takes no amount. Take amount out, or give the action a unit.',
    ],
    [
      'grants="actions/refund" amount="payed"',
      'USD',
      'unknown-node  There is no amount "payed" in this tree. Did you mean "paid"?',
    ],
    [
      'grants="actions/refund" amount="q"',
      'USD',
      'unknown-node  There is no amount "q" in this tree. Name the id of an <Amount>.',
    ],
    [
      'grants="actions/bags" amount="2.5"',
      'USD',
      'wrong-amount  “2.5” has too many decimals: bags are counted in whole numbers. Write a number like 50 or 12.50.',
    ],
  ])('%s, asked in %s', async (attributes, unit, line) => {
    expect(await saidOf(first, paid(unit), give(attributes))).toEqual(line ? [`15:1  ${line}`] : [])
  })

  test('is asked of the authority in the same way', async () => {
    const authority = '<Authority id="q" action="actions/refund" allowed="end" needs="end" never="end" />'
    expect(await saidOf(authority)).toEqual([
      '8:1  grant-without-amount  This asks about "actions/refund" without its amount. Add amount="…", the id of an <Amount>, or a number.',
    ])
  })

  test('an amount whose id looks like a number is the one that is asked', async () => {
    const { snapshot, said } = await read({
      ...actions,
      'trees/t.mdx': tree(
        '2nd',
        paid('USD').replace('"paid"', '"2nd"'),
        give('grants="actions/refund" amount="2nd"'),
      ),
    })
    expect(said).toEqual([])
    const found = snapshot.documents.get('trees/t')
    expect(found?.kind === 'tree' && found.nodes['give']).toMatchObject({ amount: '2nd' })
  })
})

test('an outcome ends in one of the words there are, and names an owner', async () => {
  expect(
    await saidOf(question(yes()).replace('to="end"', 'to="o"'), '<Outcome id="o" result="solved" />'),
  ).toEqual([
    '12:1  missing-attribute  <Outcome> needs "owner". Write owner="…".',
    '12:17  wrong-value  "solved" is not a result of <Outcome>. Did you mean "resolved"?',
  ])
})

import { expect, test } from 'vitest'
import { parseAnswers } from '../../../trees'
import { formAnswer, presentQuestion, walkHere } from '..'
import { shop } from '../testing'

const id = '6f0d1c52-8d0e-4a55-9b0f-2a4f1c9f7a10'

const more = {
  'facts.yaml': `- { fact: kind, ask: What is it?, values: { clothes: Clothes, card: A gift card }, from: order }
`,
  'trees/back.mdx': `---
title: Something comes back
owner: teams/returns
start: kind
---
<Question id="kind" fact="kind" to="wrong">
  <Choice id="clothes" />
  <Choice id="card" />
</Question>

<Question id="wrong" ask="What is wrong with it?" pick="many" to="bought">
  <Choice id="size">The size</Choice>
  <Choice id="none" alone="true">Nothing</Choice>
  <Unsure to="bought" />
</Question>

<Date id="bought" ask="When did they buy it?">
  <Band id="month" within="30d" to="items" />
  <Band id="longer" to="end" />
</Date>

<Each id="items" list="item" ask="What do they bring back?" sum="paid" unit="USD" to="end">
  <Amount id="paid" ask="What was paid for it?" />
  <Question id="kind" ask="What is it?" fact="kind">
    <Choice id="clothes" />
    <Choice id="card" />
  </Question>
</Each>

<Outcome id="end" result="resolved" owner="teams/returns">
  Take it. <Only if="wrong:size">Ask for their size.</Only>
</Outcome>
`,
  'trees/baby.mdx': `---
title: A baby comes
owner: teams/returns
start: due
---
<Date id="due" ask="When is the baby due?" when="any">
  <Band id="early" before="2026-04-06" to="end" />
  <Band id="late" to="end" />
</Date>

<Outcome id="end" result="resolved" owner="teams/returns">Be glad.</Outcome>
`,
}

async function asked(answers: string, facts = '', draft?: string, tree = 'trees/back') {
  const reader = (await shop(more))('frontline')
  const along = { facts }
  const walk = walkHere(reader, tree, parseAnswers(answers), along)!
  return presentQuestion(reader, walk, along, { ...(draft !== undefined && { draft }) })!
}

test('A day is asked for up to today, and about when for who knows no closer', async () => {
  const { day, choices } = await asked('kind=card,wrong=size')
  expect(day).toMatchObject({ max: '2026-11-23', free: false })
  expect(choices.map(({ label }) => label)).toEqual(['In the last 30 days', 'More than 30 days ago'])
  expect(choices[0]?.url).toContain('answers=kind=card,wrong=size,bought=month')
})

test('A day that has been or is to come is asked for without a border', async () => {
  const { day } = await asked('', '', undefined, 'trees/baby')
  expect(day).toBeDefined()
  expect(day).not.toHaveProperty('max')
  expect(day).not.toHaveProperty('min')
})

test('A day that can’t be stays in the field, to be mended', async () => {
  expect((await asked('kind=card,wrong=size,bought=2026-11-24')).day).toMatchObject({
    written: '2026-11-24',
    free: false,
  })
  const shown = await asked('kind=card,wrong=size,bought=last week')
  expect(shown.day).toMatchObject({ written: 'last week', free: true })
  expect(shown.misfit).toMatch(/^“last week” is not a day/)
})

test('About how much can be pressed where no limit needs the figure, and nothing at all always', async () => {
  const amount = `<Amount id="worth" ask="What is it worth?" unit="USD">
  <Band id="nothing" upTo="0" to="end" />
  <Band id="little" upTo="5" to="end" />
  <Band id="more" to="may" />
</Amount>

<Authority id="may" action="actions/refund" amount="worth" allowed="end" needs="end" never="kind" />
`
  const tree = more['trees/back.mdx']
    .replace('start: kind', 'start: worth')
    .replace('<Outcome', `${amount}\n<Outcome`)
  const reader = (await shop({ ...more, 'trees/back.mdx': tree }))('frontline')
  const at = (answers: string) => walkHere(reader, 'trees/back', parseAnswers(answers))!
  const shown = presentQuestion(reader, at(''), { walk: id })!
  expect(shown.amount?.symbol).toBe('$')
  expect(shown.choices).toEqual([
    { label: '$0', url: `/trees/back?answers=worth=0&walk=${id}#here` },
    { label: 'Up to $5', url: `/trees/back?answers=worth=little&walk=${id}#here` },
  ])
  expect(at('worth=little').node.kind).toBe('outcome')
})

test('Several are ticked again when they don’t go together', async () => {
  const shown = await asked('kind=card,wrong=none/size')
  expect(shown.several?.choices).toMatchObject([
    { id: 'size', alone: false, picked: true },
    { id: 'none', alone: true, picked: true },
  ])
  expect(shown.misfit).toContain('“Nothing” leaves no room')
  expect(shown.unsure).toContain('wrong=unsure')
  expect(shown.choices).toEqual([])
  expect((await asked('kind=card,wrong=')).misfit).toBe('Choose at least one.')
})

test('Items keep every row as it was written, and say what they come to', async () => {
  const before = 'kind=clothes,wrong=none,bought=month'
  const { items } = await asked(before)
  expect(items).toMatchObject({ list: 'Item', rows: [['', '']] })
  expect(items?.total).toBeUndefined()
  expect(items?.fields.map(({ ask }) => ask)).toEqual(['What was paid for it?', 'What is it?'])
  const shown = await asked(`${before},items=20:clothes/lots:card/7.50:`)
  expect(shown.items).toMatchObject({
    rows: [
      ['20', 'clothes'],
      ['lots', 'card'],
      ['7.50', ''],
    ],
    total: '$27.50',
  })
  expect(shown.misfit).toBe('Item 2: “lots” is not an amount. Write a number, like 12.50.')
  expect((await asked(`${before},items=7.50:`)).misfit).toBe('Answer “What is it?” too.')
  expect((await asked(before, '', '20:clothes/:')).items?.rows).toHaveLength(2)
})

test('A row is added and taken away without losing what the others hold', () => {
  const rows = 'item-paid=20&item-kind=clothes&item-paid=a%2Fb&item-kind='
  const sent = (more: string) => formAnswer(new URLSearchParams(rows + more))
  expect(sent('')).toEqual({ answer: '20:clothes/a%2Fb:' })
  expect(sent('&add=1')).toEqual({ answer: '20:clothes/a%2Fb:/:', row: 3 })
  expect(sent('&drop=1')).toEqual({ answer: 'a%2Fb:', row: 1 })
  expect(sent('&drop=9')).toEqual({ answer: '20:clothes/a%2Fb:' })
  expect(formAnswer(new URLSearchParams('pick=&pick=size&pick=none')).answer).toBe('size/none')
  expect(formAnswer(new URLSearchParams('pick=')).answer).toBe('')
  expect(formAnswer(new URLSearchParams('day=2026-11-02')).answer).toBe('2026-11-02')
})

test('What is known is not asked, says where it is known from, and can be answered otherwise', async () => {
  const shown = await asked('', 'kind=card')
  expect(shown.ask).toBe('What is wrong with it?')
  expect(shown.count).toBe('Question 1 of at most 3')
  expect(shown.path).toMatchObject([
    { ask: 'What is it?', label: 'A gift card', known: 'known from the order' },
  ])
  const otherwise = new URL(shown.path[0]!.change, 'http://x').searchParams.get('facts')!
  expect((await asked('', otherwise)).ask).toBe('What is it?')
})

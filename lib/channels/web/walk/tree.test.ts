import { expect, test } from 'vitest'
import { handOver, parseAnswers, walk } from '../../../trees'
import { presentOutcome, presentQuestion, type Reader } from '..'
import { shop, sunday } from '../testing'

function at({ house, actor, now }: Reader, answers: string) {
  const { role, audience } = actor
  return walk({
    snapshot: house.snapshot,
    tree: 'trees/wrong',
    answers: parseAnswers(answers),
    role,
    audience,
    now,
  })!
}

const id = '6f0d1c52-8d0e-4a55-9b0f-2a4f1c9f7a10'
const trace = '0c6f4f9e-32c3-4bb4-8a0f-6fd2a4a9f001'

test('Every choice is a link that carries the answers so far, and which walk and search they belong to', async () => {
  const reader = (await shop())('frontline')
  const question = presentQuestion(reader, at(reader, ''), { walk: id, from: trace })
  expect(question?.count).toBe('Question 1 of at most 2')
  expect(question?.choices.map(choice => choice.url)).toEqual([
    `/trees/wrong?answers=what=size&walk=${id}&from=${trace}#here`,
    `/trees/wrong?answers=what=none&walk=${id}&from=${trace}#here`,
  ])
})

test('A walk gets an id of its own with its first question, and keeps it', async () => {
  const reader = (await shop())('frontline')
  const walks = (carried: { walk?: string }) =>
    presentQuestion(reader, at(reader, ''), carried)?.choices.map(
      ({ url }) => new URL(url, 'http://x').searchParams.get('walk') ?? '',
    )
  const [first, second] = walks({}) ?? []
  expect(first).toMatch(/^[\da-f-]{36}$/)
  expect(second).toBe(first)
  expect(walks({ walk: id })?.[0]).toBe(id)
  expect(walks({ walk: 'made up' })?.[0]).not.toBe('made up')
  expect(walks({})?.[0]).not.toBe(first)
})

test('The form of an amount carries the walk along', async () => {
  const reader = (await shop())('frontline')
  const question = presentQuestion(reader, at(reader, 'what=size'), { walk: id, from: trace })
  expect(question?.amount).toMatchObject({
    along: { walk: id, from: trace },
    symbol: '$',
    answers: 'what=size',
  })
})

test('Changing an answer keeps what was answered before it, and writes an amount into its field again', async () => {
  const reader = (await shop())('frontline')
  const outcome = presentOutcome(reader, at(reader, 'what=size,paid=20'), { walk: id })
  expect(outcome?.path.map(step => step.change)).toEqual([
    `/trees/wrong?walk=${id}#here`,
    `/trees/wrong?answers=what=size&draft=20&walk=${id}#here`,
  ])
  const again = presentQuestion(reader, at(reader, 'what=size'), { walk: id }, { draft: '20' })
  expect(again?.amount?.written).toBe('20')
})

test('When nothing fits, the front desk gets it, with what was answered, to copy or to send', async () => {
  const reader = (await shop())('frontline')
  const stood = at(reader, 'what=size')
  const way = presentQuestion(reader, stood, { walk: id })?.handOver
  expect(way).toEqual({ title: 'Front desk', url: `/trees/wrong?answers=what=size&fits=no&walk=${id}#here` })

  const shown = presentOutcome(
    reader,
    handOver(reader.house.snapshot, stood),
    { walk: id },
    'What did they pay?',
  )
  expect(shown?.banner).toMatchObject({ tone: 'ask', head: 'Hand it to Front desk' })
  expect(shown?.owner.title).toBe('Front desk')
  expect(shown?.summary.lines).toEqual([
    'What is wrong',
    'What arrived? The wrong size',
    'What did they pay? None of the answers fits.',
  ])
  expect(shown?.stuck?.url).toBe(`/trees/wrong?answers=what=size&walk=${id}#here`)
})

test('An amount that is none is asked for again, with what was written', async () => {
  const reader = (await shop())('frontline')
  const question = presentQuestion(reader, at(reader, 'what=size,paid=lots'))
  expect(question?.misfit).toBe('“lots” is not an amount. Write a number, like 12.50.')
  expect(question?.amount?.written).toBe('lots')
})

test('Within their limit it is theirs', async () => {
  const reader = (await shop())('frontline')
  const outcome = presentOutcome(reader, at(reader, 'what=size,paid=20'))
  expect(outcome?.banner).toMatchObject({
    tone: 'may',
    head: 'Refund $20: you may',
    sentence: 'Your limit is $50.',
  })
  expect(outcome?.lead?.name).toBe('You, Mei')
  expect(outcome?.rule?.words).toBe('Rule: actions/refund.mdx, line 6, since Jan 1')
})

test('Above it somebody who may and is here is named, with one press to reach them', async () => {
  const reader = (await shop())('frontline')
  const outcome = presentOutcome(reader, at(reader, 'what=size,paid=120'))
  expect(outcome?.banner).toMatchObject({
    tone: 'ask',
    head: 'Refund $120: ask Sam',
    button: { words: 'Ask Sam now', href: 'tel:+12125550100' },
  })
  expect(outcome?.banner.sentence).toBe(
    'You may up to $50; the supervisor may up to $500. Sam Okoro is here until 17:00.',
  )
  expect(outcome?.lead?.name).toBe('Sam Okoro')
})

test('While nobody who may is here, it says so and names the role', async () => {
  const reader = (await shop())('frontline', sunday)
  const { banner } = presentOutcome(reader, at(reader, 'what=size,paid=120'))!
  expect(banner.head).toBe('Refund $120: ask the supervisor')
  expect(banner.sentence).toContain('Nobody who may is here right now.')
  expect(banner.sentence).toContain('Returns desk opens tomorrow, 09:00; until then it goes to Front desk.')
  expect(banner.button).toEqual({ words: 'Reach Front desk', href: '/teams/desk' })
})

test('While the desk sleeps and somebody else may, it says when the desk is back, for what can wait', async () => {
  const desk = `---
title: Front desk
audience: public
reach: { phone: ext. 1 }
people: [{ person: sam, role: supervisor, hours: { sun: 08:00-20:00 } }]
---
Takes all.
`
  const reader = (await shop({ 'teams/desk.mdx': desk }))('frontline', sunday)
  const { banner } = presentOutcome(reader, at(reader, 'what=size,paid=120'))!
  expect(banner.head).toBe('Refund $120: ask Sam')
  expect(banner.sentence).toMatch(
    /Sam Okoro is here until 20:00\. If it can wait: Returns desk opens tomorrow, 09:00\.$/,
  )
})

test('What nobody may is a never', async () => {
  const reader = (await shop())('frontline')
  const { banner, owner } = presentOutcome(reader, at(reader, 'what=size,paid=900'))!
  expect(banner).toMatchObject({ tone: 'never' })
  expect(owner.title).toBe('Front desk')
})

test('What is handed over says to whom', async () => {
  const reader = (await shop())('frontline')
  const { banner } = presentOutcome(reader, at(reader, 'what=none'))!
  expect(banner).toMatchObject({ tone: 'ask', head: 'Hand it to Front desk' })
})

test('Whoever is nearest is asked: a manager next door rather than a supervisor far away', async () => {
  const reader = await shop({
    'roles.yaml': `- { role: frontline, rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
- { role: manager, rank: 4, audience: staff }
`,
    'people.yaml': '- { person: sam, name: Sam Okoro }\n- { person: ada, name: Ada Byron }\n',
    'actions/refund.mdx': `---
title: Refund
owner: teams/returns
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50 }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
  - { from: 2026-01-01, role: manager }
---
Send the money back.
`,
    'teams/returns.mdx': '---\ntitle: Returns desk\nbackup: teams/desk\n---\nSends back.\n',
    'teams/desk.mdx':
      '---\ntitle: Front desk\npeople: [{ person: ada, role: manager }]\nescalatesTo: [{ after: 1h, team: teams/duty }]\n---\nAll.\n',
    'teams/duty.mdx': '---\ntitle: Duty\npeople: [{ person: sam, role: supervisor }]\n---\nNights.\n',
  })
  const { banner, owner } = presentOutcome(
    reader('frontline'),
    at(reader('frontline'), 'what=size,paid=120'),
  )!
  expect(banner.head).toBe('Refund $120: ask Ada')
  expect(banner.sentence).toBe('You may up to $50; the manager has no upper limit. Ada Byron is here now.')
  expect(owner.title).toBe('Front desk')
})

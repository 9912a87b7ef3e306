import { expect, test } from 'vitest'
import { parseAnswers, walk } from '../../trees'
import { presentOutcome, presentQuestion, type Reader } from './index'
import { shop, sunday } from './testing'

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

test('Every choice is a link that carries the answers so far', async () => {
  const reader = (await shop())('frontline')
  const question = presentQuestion(reader, at(reader, ''))
  expect(question?.count).toBe('Question 1, at most 1 more')
  expect(question?.choices.map(choice => choice.url)).toEqual([
    '/trees/wrong?answers=what=size',
    '/trees/wrong?answers=what=none',
  ])
})

test('Changing an answer keeps what was answered before it', async () => {
  const reader = (await shop())('frontline')
  const outcome = presentOutcome(reader, at(reader, 'what=size,paid=20'))
  expect(outcome?.path.map(step => step.change)).toEqual(['/trees/wrong', '/trees/wrong?answers=what=size'])
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
  expect(outcome?.banner.sentence).toContain('Sam Okoro is here until 17:00.')
  expect(outcome?.lead?.name).toBe('Sam Okoro')
})

test('While nobody who may is here, it says so and names the role', async () => {
  const reader = (await shop())('frontline', sunday)
  const { banner } = presentOutcome(reader, at(reader, 'what=size,paid=120'))!
  expect(banner.head).toBe('Refund $120: ask the supervisor')
  expect(banner.sentence).toContain('Nobody who may is here right now.')
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

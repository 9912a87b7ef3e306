import { expect, test } from 'vitest'
import { shop } from '../testing'
import { presentPractice } from './list'
import { presentPractising } from './practise'

const roles = `- { role: volunteer, rank: 1, audience: volunteer }
- { role: frontline, rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
- { role: manager, rank: 4, audience: manager }
`
const situations = `- situation: The shoes are too small. They cost $40.
  as: frontline
  on: phone
  answering: { what: size, paid: 40 }
  ends: give
- situation: Nothing came. A manager has them on the phone.
  as: manager
  answering: { what: none }
  ends: hand-over
`
const readers = () => shop({ 'roles.yaml': roles, 'trees/wrong.test.yaml': situations })
const at = (number: number, answers: string) => ({ tree: 'trees/wrong', number, answers, draft: '' })

test('Somebody practises what roles have to do who see no more than they do', async () => {
  const reader = await readers()
  const numbers = async (role?: string) =>
    (await presentPractice(reader(role))).flatMap(tree => tree.situations.map(({ url }) => url))
  expect(await numbers('manager')).toEqual(['/practice/1/trees/wrong', '/practice/2/trees/wrong'])
  expect(await numbers('frontline')).toEqual(['/practice/1/trees/wrong'])
  expect(await numbers('volunteer')).toEqual([])
  expect(await presentPractising(reader('frontline'), at(2, ''))).toBeUndefined()
  expect(await presentPractising(reader('frontline'), at(3, ''))).toBeUndefined()
})

test('Each question is asked in the situation, and leads on in it', async () => {
  const shown = await presentPractising((await readers())('frontline'), at(1, ''))
  expect(shown?.who).toBe('Frontline, By phone')
  expect(shown?.question?.choices[0]?.url).toMatch(/^\/practice\/1\/trees\/wrong\?answers=what=size&/)
  const next = await presentPractising((await readers())('frontline'), at(1, 'what=size'))
  expect(next?.question?.amount?.action).toBe('/practice/1/trees/wrong#here')
})

test('Who comes to where the organization would is told so', async () => {
  const shown = await presentPractising((await readers())('frontline'), at(1, 'what=size,paid=40'))
  expect(shown?.compared).toMatchObject({
    same: true,
    ours: expect.stringContaining('Resolved. Refund $40: you may'),
  })
})

test('Who doesn’t sees both ends, and the first answer at which they part', async () => {
  const { compared } = (await presentPractising((await readers())('frontline'), at(1, 'what=none')))!
  expect(compared).toMatchObject({
    same: false,
    theirs: expect.stringContaining('Handed over. Hand it to Front desk'),
    parted: { ask: 'What arrived?', theirs: 'Nothing', ours: 'The wrong size' },
  })
  expect(compared?.why[0]?.title).toContain('actions/refund.mdx')
})

test('A manager practises as the role that has the situation, and reads what it would', async () => {
  const { compared } = (await presentPractising((await readers())('manager'), at(1, 'what=size,paid=90')))!
  expect(compared?.theirs).not.toContain('you may')
})

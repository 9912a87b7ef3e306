import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask'
import type { House } from './house'
import { houseOf } from './testing'

const frontline = { role: 'frontline', audience: 'staff' }
const now = new Date('2026-11-24T17:30:00Z')
let house: House
const said = (text: string, actor: { audience: string; role?: string } = frontline) =>
  ask(house, { actor, channel: 'test', text, now })

beforeAll(async () => {
  const page = (title: string, audience: string, body: string, more = '') =>
    `---\ntitle: ${title}\nowner: teams/returns\naudience: ${audience}\n${more}---\n${body}\n`
  house = await houseOf({
    'answers/exchange.mdx': page(
      'Exchanging trousers',
      'public',
      'Bring them back within sixty days.\n\n<May action="actions/refund" />',
    ),
    'answers/float.mdx': page('The cash float', 'manager', 'The safe opens with zyzzyva.'),
    'answers/opening.mdx': page('Opening hours of the shop', 'public', 'Nine to six.'),
    'actions/refund.mdx': page(
      'Refund',
      'staff',
      'Money back.',
      'unit: USD\nlimits: [{ from: 2026-01-01, role: frontline, upTo: 50 }]\n',
    ),
    'trees/door.mdx': page(
      'Whose issue is this?',
      'volunteer',
      '<Question id="about" ask="What is it about?">\n  <Choice id="parcel" to="desk">A broken parcel</Choice>\n</Question>\n\n<Outcome id="desk" result="handed-over" owner="teams/desk">\n  Hand it over.\n</Outcome>',
      'start: about\n',
    ),
  })
})

describe('what somebody said becomes', () => {
  test('the answer, with its owner, and what I may do about it', async () => {
    const reply = await said('exchange trosers')
    expect(reply).toMatchObject({
      kind: 'answers',
      best: { id: 'answers/exchange' },
      owner: { owner: { id: 'teams/returns' } },
    })
    expect(reply.hits[0]).toMatchObject({
      id: 'answers/exchange',
      verdict: { verdict: 'allowed' },
      owner: { title: 'Returns desk', open: true },
    })
    expect(reply.readAs).toBe('exchange trousers')
    expect(reply.frontDoor?.id).toBe('trees/door')
  })
  test('the next question, when a tree is what fits', async () => {
    const reply = await said('whose issue is this')
    expect(reply).toMatchObject({
      kind: 'next-question',
      walk: { key: 'about', node: { ask: 'What is it about?' } },
    })
  })
  test('the owner, when it names one', async () => {
    expect(await said('duty manager')).toMatchObject({
      kind: 'owner',
      owner: { owner: { id: 'teams/duty' } },
    })
  })
  test('no answer, and still an owner, when nothing fits', async () => {
    expect(await said('how tall is mount kilimanjaro')).toMatchObject({
      kind: 'no-answer',
      owner: { owner: { id: 'teams/desk' } },
    })
    expect(await said('')).toMatchObject({
      kind: 'no-answer',
      hits: [],
      total: 0,
      owner: { owner: { id: 'teams/desk' } },
    })
  })
  test('the public gets no verdict, and nothing that isn’t for them', async () => {
    const reply = await said('exchange trousers', { audience: 'public' })
    expect(reply.hits[0]?.verdict).toBeUndefined()
    for (const text of ['zyzzyva', 'cash float', 'whose issue is this', 'refund']) {
      const hidden = JSON.stringify({ ...(await said(text, { audience: 'public' })), text: '' })
      expect(hidden).not.toMatch(/zyzzyva|float|broken parcel|actions\/refund/i)
    }
  })
  test('each reply says which revision it used, and has a trace of its own', async () => {
    const [one, other] = [await said('trousers'), await said('trousers')]
    expect(one.revision).toBe(house.snapshot.revision)
    expect(one.trace).not.toBe(other.trace)
  })
})

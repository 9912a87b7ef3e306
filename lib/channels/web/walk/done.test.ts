import { expect, test } from 'vitest'
import { createAccount } from '../../../access'
import { newDatabase } from '../../../db/testing/databases'
import { parseAnswers } from '../../../trees'
import {
  countedWalk,
  presentDone,
  presentOutcome,
  readAlong,
  takeDecision,
  takeDone,
  walkHere,
  type Reader,
} from '..'
import { shop } from '../testing'

const refund = (limits: string) => ({
  'actions/refund.mdx': `---\ntitle: Refund\nowner: teams/returns\nunit: USD\nlimits:\n${limits}\n---\nSend it back.\n`,
})
const limit = (role: string, upTo: number, more = '') =>
  `  - { from: 2026-01-01, role: ${role}, upTo: ${upTo}${more} }`

/** The shop with records, and people who may sign in. */
async function staffed(files: Record<string, string> = {}) {
  const db = await newDatabase('sqlite')
  const readerAs = await shop(files)
  return async (role: string, name: string): Promise<Reader> => {
    const { id } = await createAccount(db, { account: name, name, role, person: null, password: '-' })
    const reader = readerAs(role)
    const { audience } = reader.actor
    return { ...reader, house: { ...reader.house, db }, actor: { account: id, name, role, audience } }
  }
}

const id = '6f0d1c52-8d0e-4a55-9b0f-2a4f1c9f7a10'
const along = readAlong({ walk: id })

async function page(reader: Reader, answers: string, search = '') {
  const walk = walkHere(reader, 'trees/wrong', parseAnswers(answers), along)!
  const counted = await countedWalk(reader, walk)
  const done = await presentDone(reader, counted, along, new URLSearchParams(search))
  return { done, banner: presentOutcome(reader, counted.walk, along)!.banner }
}

async function press(reader: Reader, answers: string, more: Record<string, string> = {}, walk = id) {
  const body = new URLSearchParams({ id: crypto.randomUUID(), tree: 'trees/wrong', answers, walk, ...more })
  const headers = { 'content-length': String(body.toString().length) }
  const request = new Request('http://x/api/done', { method: 'POST', body: body.toString(), headers })
  const response = await takeDone(reader, request)
  return new URL(response.headers.get('location')!, 'http://x')
}

test('What they may is done in one press, and stands there for whoever opens the walk', async () => {
  const person = await staffed()
  const mei = await person('frontline', 'Mei Tanaka')
  expect((await page(mei, 'what=size,paid=20')).done).toMatchObject({ press: { what: 'Refund $20' } })
  const back = await press(mei, 'what=size,paid=20')
  expect(back.hash).toBe('#done')
  expect(back.searchParams.has('refused')).toBe(false)
  const { done } = await page(mei, 'what=size,paid=20')
  expect(done).toMatchObject({
    taken: {
      what: 'Refund $20',
      by: expect.stringMatching(/^You, /),
      told: expect.stringMatching(/^Done: Refund \$20\. Mei Tanaka, \w+ \d+, \d\d:\d\d\.$/),
      mayWithdraw: true,
    },
  })
  expect(done?.press).toBeUndefined()
  const seen = await page(await person('supervisor', 'Sam Okoro'), 'what=size,paid=20')
  expect(seen.done?.taken).toMatchObject({ by: expect.stringMatching(/^Mei Tanaka, /), mayWithdraw: false })
})

test('What they may not has no press, and a form that says so all the same writes nothing', async () => {
  const mei = await (await staffed())('frontline', 'Mei Tanaka')
  expect((await page(mei, 'what=size,paid=120')).done).toBeUndefined()
  // Whatever amount a form claims, the walk says how much it is.
  await press(mei, 'what=size,paid=120', { sum: '5' })
  expect(await mei.house.db!.decision.count()).toBe(0)
})

test('Who isn’t signed in, and an end that gives nothing, have nothing to press', async () => {
  const reader = (await shop())('frontline')
  expect((await page(reader, 'what=size,paid=20')).done).toBeUndefined()
  const mei = await (await staffed())('frontline', 'Mei Tanaka')
  expect((await page(mei, 'what=none')).done).toBeUndefined()
})

test('How much is asked for where the walk says only about how much', async () => {
  const mei = await (await staffed())('supervisor', 'Sam Okoro')
  const walk = { ...walkHere(mei, 'trees/wrong', parseAnswers('what=size,paid=20'), along)! }
  const { amount: _, ...open } = walk
  const shown = await presentDone(
    mei,
    { walk: open, asks: [] },
    along,
    new URLSearchParams('refused=yes&sum=lots'),
  )
  expect(shown).toMatchObject({
    press: { what: 'Refund', amount: { symbol: '$', written: 'lots' } },
    refused: { sentence: '“lots” is not an amount. Write a number, like 12.50.' },
  })
})

test('Where a budget counts customers the page asks which one, and says why it is refused with what was written', async () => {
  const once = ', budgets: [{ times: 1, per: customer, in: 365d }]'
  const person = await staffed(refund(`${limit('frontline', 50, once)}\n${limit('supervisor', 500)}`))
  const mei = await person('frontline', 'Mei Tanaka')
  expect((await page(mei, 'what=size,paid=20')).done?.press).toMatchObject({ customer: '' })
  await press(mei, 'what=size,paid=20', { customer: '4711' })
  const other = crypto.randomUUID()
  const back = await press(mei, 'what=size,paid=30', { customer: ' 4711 ' }, other)
  expect(back.searchParams.get('customer')).toBe(' 4711 ')
  const walk = walkHere(mei, 'trees/wrong', parseAnswers('what=size,paid=30'), along)!
  const shown = await presentDone(mei, await countedWalk(mei, walk), { walk: other }, back.searchParams)
  expect(shown?.press?.customer).toBe(' 4711 ')
  expect(shown?.refused?.sentence).toMatch(/^Refund \$30: ask the supervisor/)
  expect(shown?.refused?.call?.words).toBe('Reach Sam Okoro')
  // What is loud says no, too; for another customer it can still be pressed.
  const counted = await countedWalk(mei, walk, { customer: ' 4711 ' })
  expect(presentOutcome(mei, counted.walk, along)?.banner.head).toBe('Refund $30: ask Sam')
  const again = await presentDone(mei, counted, { walk: other }, back.searchParams)
  expect(again).toMatchObject({ press: { customer: ' 4711 ' }, refused: { sentence: expect.anything() } })
  expect(await mei.house.db!.decision.count()).toBe(1)
})

test('What is taken back says so, and can be done again', async () => {
  const mei = await (await staffed())('frontline', 'Mei Tanaka')
  await press(mei, 'what=size,paid=20')
  const { taken } = (await page(mei, 'what=size,paid=20')).done!
  const body = new URLSearchParams({ do: 'withdraw', id: taken!.id, back: taken!.back }).toString()
  const headers = { 'content-length': String(body.length) }
  const sent = new Request('http://x/api/decisions', { method: 'POST', body, headers })
  const back = new URL((await takeDecision(mei, sent)).headers.get('location')!, 'http://x')
  expect([back.pathname, back.searchParams.get('walk'), back.hash]).toEqual(['/trees/wrong', id, '#done'])
  const { done } = await page(mei, 'what=size,paid=20', back.search)
  expect(done?.taken).toBeUndefined()
  expect(done).toMatchObject({ press: { what: 'Refund $20' }, undone: true })
})

test('A budget that is used up says so before anything is pressed', async () => {
  const day = ', budgets: [{ sum: 40, per: person, in: day }]'
  const person = await staffed(refund(`${limit('frontline', 50, day)}\n${limit('supervisor', 500)}`))
  const mei = await person('frontline', 'Mei Tanaka')
  await press(mei, 'what=size,paid=30')
  const walk = crypto.randomUUID()
  const at = walkHere(mei, 'trees/wrong', parseAnswers('what=size,paid=20'), along)!
  const counted = await countedWalk(mei, at)
  expect(await presentDone(mei, counted, { walk }, new URLSearchParams())).toBeUndefined()
  const { banner } = presentOutcome(mei, counted.walk, along)!
  expect(banner).toMatchObject({ tone: 'ask', head: 'Refund $20: ask Sam' })
})

test('A second person agrees on the page of the walk', async () => {
  const person = await staffed(
    refund(`${limit('frontline', 50, ', with: [supervisor]')}\n${limit('supervisor', 500)}`),
  )
  const mei = await person('frontline', 'Mei Tanaka')
  await press(mei, 'what=size,paid=20')
  expect((await page(mei, 'what=size,paid=20')).done?.taken).toMatchObject({
    waitsFor: 'the supervisor',
    told: expect.stringMatching(/^Not done before the supervisor agrees: Refund \$20\. Mei Tanaka, /),
    mayAgree: false,
  })
  const sam = await person('supervisor', 'Sam Okoro')
  expect((await page(sam, 'what=size,paid=20')).done?.taken).toMatchObject({ mayAgree: true })
})

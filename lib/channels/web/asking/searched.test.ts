import { expect, test } from 'vitest'
import { newDatabase } from '../../../db/testing/databases'
import { flush } from '../../../records'
import { takeSearch } from '..'
import { shop } from '../testing'

const trace = '5a0c1fb4-7d7e-4d1c-9a0e-3f7c8f4b2d10'

/** The shop with records, and what the box of a frontline's page says to it. */
async function recording() {
  const db = await newDatabase('sqlite')
  const reader = (await shop())('frontline')
  const tell = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = String(new URLSearchParams(fields))
    const request = new Request('http://shop.example/api/searches', {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length), ...headers },
    })
    return takeSearch({ ...reader, house: { ...reader.house, db } }, request)
  }
  const searches = async () => {
    await flush(db)
    return db.search.findMany()
  }
  return { tell, searches }
}

test('Somebody rests on a search and then opens something: that is one search, and what it led to', async () => {
  const { tell, searches } = await recording()
  expect((await tell({ q: 'vouchers', trace })).status).toBe(204)
  await searches()
  expect((await tell({ q: 'vouchers', trace, opened: 'answers/vouchers' })).status).toBe(204)
  expect(await searches()).toMatchObject([
    { id: trace, text: 'vouchers', channel: 'web', answered: true, openedId: 'answers/vouchers' },
  ])
})

test('What a search led to is a document that is there', async () => {
  const { tell, searches } = await recording()
  await tell({ q: 'vouchers', trace, opened: 'answers/none' })
  expect(await searches()).toMatchObject([{ openedId: null }])
})

test.each([
  ['no words', { q: ' ', trace }],
  ['no trace', { q: 'vouchers' }],
  ['a trace that is none', { q: 'vouchers', trace: 'mine' }],
])('%s: nothing is recorded', async (_, fields) => {
  const { tell, searches } = await recording()
  expect((await tell(fields)).status).toBe(400)
  expect(await searches()).toEqual([])
})

test('Another site records nothing in somebody’s name', async () => {
  const { tell, searches } = await recording()
  expect((await tell({ q: 'vouchers', trace }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect(await searches()).toEqual([])
})

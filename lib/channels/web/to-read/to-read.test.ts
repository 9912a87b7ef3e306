import { expect, test } from 'vitest'
import { createAccount } from '../../../access'
import { newDatabase } from '../../../db/testing/databases'
import {
  followedFile,
  presentAllToRead,
  presentAskToRead,
  presentFollowed,
  presentHistory,
  presentToRead,
  takeAskToRead,
  takeToRead,
  type Reader,
} from '..'
import { see } from '../reader'
import { shop } from '../testing'

const hours = 'answers/hours'

/** The shop with a database: Mei is of the team that owns its pages, Tom is a volunteer, Sly calls himself a formula. */
async function team() {
  const db = await newDatabase('sqlite')
  const readers = await shop()
  const as = async (name: string, role: string, person?: string): Promise<Reader> => {
    const { id } = await createAccount(db, {
      account: `${name}@x`,
      name,
      role,
      person: person ?? null,
      password: '-',
    })
    const { house, now, actor } = readers(role)
    const { person: _, ...nobody } = actor
    return {
      house: { ...house, db },
      now,
      actor: { ...nobody, account: id, name, ...(person && { person }) },
    }
  }
  return {
    mei: await as('Mei, of returns', 'frontline', 'mei'),
    tom: await as('Tom', 'volunteer'),
    sly: await as('=1+1', 'volunteer'),
  }
}

const post = (fields: string) => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(fields.length) }
  return new Request('http://shop.example/api/to-read', { method: 'POST', body: fields, headers })
}

const none = new URLSearchParams()
const page = (reader: Reader) => see(reader, hours)!

/** Mei asks the volunteers. */
async function asked() {
  const people = await team()
  const fields = `about=${hours}&role=volunteer&why=Nine+now.&due=2026-12-01`
  const led = await takeAskToRead(people.mei, post(fields))
  const shown = await presentToRead(people.tom, page(people.tom), none)
  return { ...people, led: led.headers.get('Location'), id: shown!.id, text: shown!.text }
}

test('Tom is asked on the page and on his first page, in words that say who, why and until when', async () => {
  const { tom, led } = await asked()
  expect(led).toBe('/answers/hours?asked=yes#ask-to-read')
  expect(await presentToRead(tom, page(tom), none)).toMatchObject({
    words: 'Mei, of returns asks you to read this by Dec 1.',
    why: 'Nine now.',
    late: false,
  })
  expect((await presentHistory(tom, { waiting: 0 }))?.news).toEqual([
    {
      words: 'Mei, of returns asks you to read by Dec 1:',
      title: 'When we are open',
      url: '/answers/hours',
    },
  ])
  const later = { ...tom, now: new Date('2026-12-02T18:00:00Z') }
  expect((await presentToRead(later, page(tom), none))?.late).toBe(true)
  expect((await presentHistory(later, { waiting: 0 }))?.news[0]?.words).toContain('by Dec 1, which has been')
})

test('He presses the button: it says when, and his first page asks no more', async () => {
  const { tom, id, text } = await asked()
  const led = await takeToRead(tom, id, post(`about=${hours}&read=${text}`))
  expect(led.status).toBe(303)
  expect(led.headers.get('Location')).toBe('/answers/hours?read=yes#i-have-read')
  const shown = await presentToRead(tom, page(tom), new URLSearchParams('read=yes'))
  expect(shown).toMatchObject({ read: 'You said on Nov 23 that you have read this.', anew: true })
  expect((await presentHistory(tom, { waiting: 0 }))?.news).toEqual([])
  expect((await presentAllToRead(tom))?.mine).toMatchObject([
    { title: 'When we are open', open: false, note: 'You have read it · Nov 23' },
  ])
})

test('What changed under his eyes he is told to look at again', async () => {
  const { tom, id } = await asked()
  const led = await takeToRead(tom, id, post(`about=${hours}&read=000000000000`))
  expect(led.headers.get('Location')).toBe('/answers/hours?read=changed#i-have-read')
  const shown = await presentToRead(tom, page(tom), new URLSearchParams('read=changed'))
  expect(shown?.problem).toMatch(/changed while you read it/)
})

test('Mei sees who has and who hasn’t; Tom doesn’t', async () => {
  const { mei, tom, id, text } = await asked()
  await takeToRead(tom, id, post(`about=${hours}&read=${text}`))
  expect(await presentFollowed(mei, id, none)).toMatchObject({
    progress: '1 of 2 have read it',
    words: 'Mei, of returns asked on Nov 23 that it be read by Dec 1: volunteer.',
    missing: [{ name: '=1+1', line: 'Volunteer' }],
    done: [{ name: 'Tom', line: 'Volunteer · Nov 23' }],
    mayAsk: true,
  })
  expect(await presentFollowed(tom, id, none)).toBeUndefined()
  expect((await followedFile(tom, id)).status).toBe(404)
  expect(await presentAskToRead(tom, page(tom), none)).toBeUndefined()
  expect((await presentAskToRead(mei, page(mei), none))?.asked).toMatchObject([{ url: `/to-read/${id}` }])
})

test('The table opens in a spreadsheet as it is: names with commas, and names that begin like a formula', async () => {
  const { mei, tom, id, text } = await asked()
  await takeToRead(tom, id, post(`about=${hours}&read=${text}`))
  const response = await followedFile(mei, id)
  expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="read-answers-hours.csv"')
  const lines = Buffer.from(await response.arrayBuffer())
    .toString()
    .split('\r\n')
  expect(lines[0]).toBe('\uFEFFname,account,role,asked,read,read at,revision read,version,due')
  expect(lines[1]).toBe("'=1+1,'=1+1@x,volunteer,yes,no,,,,2026-12-01")
  expect(lines[2]).toMatch(/^Tom,tom@x,volunteer,yes,yes,2026-11-23T18:00:00.000Z,.+,as asked,2026-12-01$/)
})

test('What Mei wrote comes back when it can’t be asked, with what to mend', async () => {
  const { mei } = await team()
  const fields = `about=${hours}&role=volunteer&why=Nine+now.&due=2020-01-01`
  const back = (await takeAskToRead(mei, post(fields))).headers.get('Location')!
  const search = new URL(back, 'http://shop.example').searchParams
  expect(await presentAskToRead(mei, page(mei), search)).toMatchObject({
    problem: 'That day has been. Choose one to come, or leave it empty.',
    why: 'Nine now.',
    due: '2020-01-01',
    roles: [
      { role: 'volunteer', chosen: true },
      { role: 'frontline', chosen: false },
      { role: 'supervisor', chosen: false },
    ],
  })
})

test('Asked again, it is a new list; stopped, nobody is asked', async () => {
  const { mei, tom, id } = await asked()
  const led = (await takeToRead(mei, id, post('again=&due='))).headers.get('Location')!
  const again = led.replace('/to-read/', '')
  expect(again).not.toBe(id)
  expect((await presentToRead(tom, page(tom), none))?.id).toBe(again)
  expect(await presentFollowed(mei, id, none)).toMatchObject({ ended: true })
  const wrong = (await takeToRead(mei, again, post('again=&due=2020-01-01'))).headers.get('Location')!
  const search = new URL(wrong, 'http://shop.example').searchParams
  expect((await presentFollowed(mei, again, search))?.problem?.say).toMatch(/That day has been/)
  await takeToRead(mei, again, post('stop='))
  expect(await presentToRead(tom, page(tom), none)).toBeUndefined()
})

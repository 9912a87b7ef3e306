import { expect, test } from 'vitest'
import { createAccount } from '../../../access'
import { newDatabase } from '../../../db/testing/databases'
import { ask } from '../../../resolve'
import {
  knowing,
  present,
  presentBrowse,
  presentDocument,
  presentHistory,
  presentTrustList,
  presentVerify,
  takeVerified,
  type Reader,
} from '..'
import { see } from '../reader'
import { shop } from '../testing'

const hours = 'answers/hours'
const none = new URLSearchParams()
const organization = (more: string) => ({
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, volunteer, staff, manager]
frontDesk: teams/desk
${more}`,
})

/** The shop, in which the page of opening hours was due on Nov 11; the day can be another. */
async function team(more = 'verification: { by: record }\n', files: Readonly<Record<string, string>> = {}) {
  const db = await newDatabase('sqlite')
  const readers = await shop({ ...organization(more), ...files })
  const { id } = await createAccount(db, {
    account: 'mei',
    name: 'Mei',
    role: 'frontline',
    person: 'mei',
    password: '-',
  })
  const as = async (role: string | undefined, date: string): Promise<Reader> => {
    const { house, actor } = readers(role)
    const now = new Date(`${date}T18:00:00Z`)
    const { person: _, ...nobody } = actor
    const mine = role === 'frontline' ? { ...actor, account: id } : nobody
    return { house: await knowing({ ...house, db }), now, actor: mine }
  }
  return { as, mei: (date = '2026-11-23') => as('frontline', date) }
}

const post = (fields: string) => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(fields.length) }
  return new Request('http://shop.example/api/verified', { method: 'POST', body: fields, headers })
}

/** How results, the list and the page itself mark it. */
async function marks(reader: Reader) {
  const { house, actor, now } = reader
  const reply = await ask(house, { actor, channel: 'web', text: 'when are you open', now })
  const shown = present(reader, reply)
  const [row] = presentBrowse(reader, { q: 'when we are open' }).rows
  const { trust } = presentDocument(reader, see(reader, hours)!)
  return {
    result: shown.hits.find(({ id }) => id === hours)?.fresh?.words,
    row: row?.fresh,
    page: trust.warning?.head ?? trust.state,
  }
}

test('late, it is said on the page; two weeks later in results too; then its backup is named', async () => {
  const days = 'verification: { by: record, marked: 14d, backup: 20d, counts: 30d }\n'
  const { mei } = await team(days)
  expect(await marks(await mei('2026-11-11'))).toEqual({
    result: 'Verified Nov 1',
    row: 'Verified Nov 1',
    page: 'Validated',
  })
  const late = 'A check was due on Nov 11'
  expect(await marks(await mei('2026-11-12'))).toEqual({
    result: 'Verified Nov 1',
    row: 'Overdue since Nov 11',
    page: late,
  })
  expect(await marks(await mei('2026-11-26'))).toMatchObject({ result: 'Overdue', page: late })
  const far = await mei('2026-12-05')
  expect(presentDocument(far, see(far, hours)!).trust.warning?.sentence).toBe(
    'It may well still hold. Ask Returns desk or Front desk before you rely on it.',
  )
})

test('Mei, whose page it is, presses once, and nothing is late any more, on any page', async () => {
  const { mei } = await team()
  const reader = await mei()
  expect((await presentHistory(reader, { waiting: 0 }))?.news).toEqual([
    { words: 'One page of yours is to be verified again', url: '/editors/trust' },
  ])
  const { text, verification, holds } = presentVerify(reader, see(reader, hours)!, none)!
  expect(holds).toBe(false)
  const led = await takeVerified(reader, post(`about=${hours}&text=${text}&verification=${verification}`))
  expect(led.headers.get('Location')).toBe('/answers/hours?verified=yes#is-it-right')
  const after = await mei()
  expect(presentVerify(after, see(after, hours)!, new URLSearchParams('verified=yes'))).toMatchObject({
    anew: true,
    holds: true,
  })
  expect(await marks(after)).toEqual({ result: 'Verified Nov 23', row: 'Verified Nov 23', page: 'Validated' })
  expect(presentDocument(after, see(after, hours)!).trust).toMatchObject({
    verified: 'Nov 23, Mei Tanaka',
    next: 'Dec 3',
  })
  expect((await presentHistory(after, { waiting: 0 }))?.news).toEqual([])
})

test('the list says what is due, of whom, and takes the press; somebody without a team has no such page', async () => {
  const { as, mei } = await team()
  const before = presentTrustList(await mei(), none)!
  expect(before.head).toBe('0 of 4 can be relied on')
  const part = (id: string, list = before) => list.parts.find(each => each.id === id)
  expect(part('counts')?.lines).toMatchObject([
    { title: 'When we are open', note: 'was due Nov 11 · Returns desk · with Front desk too' },
  ])
  expect(part('never')?.count).toBe(3)
  const { press, about } = part('counts')!.lines[0]!
  const fields = new URLSearchParams({ list: 'yes', about, ...press })
  const led = (await takeVerified(await mei(), post(fields.toString()))).headers.get('Location')!
  const after = presentTrustList(await mei(), new URL(led, 'http://shop.example').searchParams)!
  expect(after.said).toEqual({ words: 'Thank you. “When we are open” is verified.', problem: false })
  expect(part('counts', after)?.count).toBe(0)
  expect(part('soon', after)?.lines).toMatchObject([{ note: 'due Dec 3 · Returns desk' }])
  expect(presentTrustList(await as('volunteer', '2026-11-23'), none)).toBeUndefined()
  expect(presentTrustList(await as(undefined, '2026-11-23'), none)).toBeUndefined()
})

test('what changed while it was read, and what is nobody’s to say, is not verified', async () => {
  const { as, mei } = await team()
  const reader = await mei()
  const { verification } = presentVerify(reader, see(reader, hours)!, none)!
  const old = `about=${hours}&text=000000000000&verification=${verification}`
  expect((await takeVerified(reader, post(old))).headers.get('Location')).toContain('verified=changed')
  const tom = await as('volunteer', '2026-11-23')
  expect(presentVerify(tom, see(tom, hours)!, none)).toBeUndefined()
  const { text } = presentVerify(reader, see(reader, hours)!, none)!
  const his = `about=${hours}&text=${text}&verification=${verification}`
  expect((await takeVerified(tom, post(his))).headers.get('Location')).toBe('/answers/hours')
  expect((await marks(await mei())).page).toBe('A check was due on Nov 11')
})

test('a tree is read, and verified, where all of it is drawn', async () => {
  const { mei } = await team()
  const reader = await mei()
  const line = presentTrustList(reader, none)!
    .parts.flatMap(({ lines }) => lines)
    .find(({ about }) => about === 'trees/wrong')
  expect(line?.url).toBe('/drawing/trees/wrong')
  const { about, press } = line!
  const led = await takeVerified(reader, post(new URLSearchParams({ about, ...press }).toString()))
  expect(led.headers.get('Location')).toBe('/drawing/trees/wrong?verified=yes#is-it-right')
})

test('what is in progress or archived says so wherever it is found, and nobody can verify it', async () => {
  const page = (state: string) => ({
    'answers/hours.mdx': `---\ntitle: When we are open\nowner: teams/returns\naudience: public\nstate: ${state}\n---\nNine.\n`,
  })
  const written = await (await team(undefined, page('in-progress'))).mei()
  expect(await marks(written)).toEqual({
    result: 'In progress',
    row: 'In progress',
    page: 'This is still being written',
  })
  const archived = await (await team(undefined, page('archived'))).mei()
  expect(await marks(archived)).toMatchObject({ result: 'Archived', page: 'This is archived' })
  expect(presentVerify(archived, see(archived, hours)!, none)).toBeUndefined()
})

test('where the organization wants commits and there is no repository, there is no press', async () => {
  const { mei } = await team('')
  const reader = await mei()
  expect(presentVerify(reader, see(reader, hours)!, none)).toBeUndefined()
  const lines = presentTrustList(reader, none)!.parts.flatMap(part => part.lines)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.every(line => line.press === undefined)).toBe(true)
})

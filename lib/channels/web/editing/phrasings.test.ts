import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { newDatabase } from '../../../db/testing/databases'
import { learn } from '../../../learn'
import { currentHouse, setHouse } from '../../../publish'
import { recordOpened, recordSearch } from '../../../records'
import { presentPhrasings, takeDeclined, type Reader } from '..'
import { monday, shop } from '../testing'

beforeAll(() => void (process.env.NEXTAUTH_SECRET ??= 'a secret of this test'))

const roles = `- { role: volunteer, rank: 1, audience: volunteer }
- { role: frontline, rank: 2, audience: staff }
- { role: editor, rank: 1, audience: manager, edits: true }
- { role: staff-editor, rank: 1, audience: staff, edits: true }
- { role: manager, rank: 4, audience: manager }
`

/** The shop with records, in which people type, and open a page. */
async function busy(more: Readonly<Record<string, string>> = {}) {
  const db = await newDatabase('sqlite')
  const readerIn = await shop({ 'roles.yaml': roles, ...more })
  const as = (role?: string): Reader => {
    const reader = readerIn(role)
    return { ...reader, house: { ...reader.house, db } }
  }
  const asks = async (text: string, people: number, opens: string, role = 'frontline') => {
    for (let at = 0; at < people; at++) {
      const { house, actor } = as(role)
      const trace = randomUUID()
      const { audience } = actor
      const found = { hits: 2, answered: true, confidence: 0.5, ms: 1, revision: 'a1b2c3' }
      await recordSearch(db, { id: trace, at: monday, text, channel: 'web', audience, ...found })
      await recordOpened(house, {
        actor: { ...actor, account: `${role} ${at}` },
        trace,
        id: opens,
        now: monday,
      })
    }
  }
  return { as, asks }
}

test('an editor reads what people typed, what it led to, and which lines to write', async () => {
  const { as, asks } = await busy()
  await asks('the money back', 3, 'answers/vouchers')
  const shown = (await presentPhrasings(as('editor')))!
  expect(shown.count).toBe(1)
  expect(shown.phrasings[0]).toMatchObject({
    text: 'the money back',
    document: { title: 'Vouchers sent twice', url: '/answers/vouchers' },
    evidence: '3 times by 3 people, on the web, on Nov 23.',
    take: {
      say: 'Add these lines at the top of answers/vouchers.mdx:',
      lines: 'asked:\n  - the money back',
    },
  })
  expect(shown.phrasings[0]!.take!.command).toContain(`learn --accept ${shown.phrasings[0]!.id} `)
})

test('for whoever doesn’t edit there is nothing of it', async () => {
  const { as } = await busy()
  expect(await presentPhrasings(as('frontline'))).toBeUndefined()
  expect(await presentPhrasings(as())).toBeUndefined()
  expect((await takeDeclined(as('frontline'), sent({ id: 'abc1234' }))).status).toBe(404)
})

test('what managers typed is shown to no editor who sees less, and gives no lines for a page that more people see', async () => {
  const { as, asks } = await busy()
  await asks('the money back', 3, 'answers/vouchers', 'manager')
  expect((await presentPhrasings(as('staff-editor')))!.count).toBe(0)
  const [one] = (await presentPhrasings(as('editor')))!.phrasings
  expect(one!.but).toContain('what they type stays among them')
  expect(one!.take).toBeUndefined()
})

test('words that led to two pages are shown with both', async () => {
  const { as, asks } = await busy()
  await asks('the money back', 3, 'answers/vouchers')
  await asks('the money back', 3, 'playbooks/wrong')
  const { phrasings } = (await presentPhrasings(as('editor')))!
  expect(phrasings.map(({ but }) => but)).toEqual([
    expect.stringContaining('“Something arrived wrong”'),
    expect.stringContaining('“Vouchers sent twice”'),
  ])
})

test('what an editor doesn’t want counts nothing from then on', async () => {
  const { as, asks } = await busy()
  await asks('the money back', 3, 'answers/vouchers')
  const editor = as('editor')
  setHouse({ ...editor.house, learnt: await learn(editor.house, monday) })
  const [one] = (await presentPhrasings(editor))!.phrasings
  const answer = await takeDeclined(editor, sent({ id: one!.id }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/editors#people-ask'])
  expect((await presentPhrasings(editor))!.count).toBe(0)
  expect(currentHouse().learnt).toBeUndefined()
})

test('an organization that doesn’t learn by itself is told so', async () => {
  const { as } = await busy()
  expect((await presentPhrasings(as('editor')))!.meanwhile).toContain('count a little')
  const editor = as('editor')
  const organization = { ...editor.house.snapshot.organization, learns: false }
  const house = { ...editor.house, snapshot: { ...editor.house.snapshot, organization } }
  expect((await presentPhrasings({ ...editor, house }))!.meanwhile).toContain('change nothing')
})

function sent(fields: Record<string, string>): Request {
  const body = String(new URLSearchParams(fields))
  return new Request('http://shop.example/api/phrasings', {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) },
  })
}

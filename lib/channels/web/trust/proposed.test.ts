import { afterEach, expect, test } from 'vitest'
import { actorInRole } from '../../../access'
import { page } from '../../../content/testing'
import { newDatabase } from '../../../db/testing/databases'
import { shareProposals } from '../../../propose'
import { ingrid, nearby } from '../../../propose/testing'
import { openHouse } from '../../../publish'
import { knowing, presentVerify, takeVerified, type Reader } from '..'
import { see } from '../reader'
import { monday } from '../testing'

afterEach(() => shareProposals(undefined))

const coats = 'answers/coats'
const none = new URLSearchParams()

/** A shop in a repository, which says nothing of records, and Ingrid, who edits it. */
async function shopInGit() {
  const { proposals, copy, push, at } = await nearby()
  await push({
    'roles.yaml': '- { role: editor, rank: 1, audience: manager, edits: true }\n',
    'people.yaml': '- { person: ingrid, name: Ingrid }\n',
    [`${coats}.mdx`]: page('On the rail.', 'by: teams/front-desk'),
  })
  shareProposals(proposals)
  const { house } = await openHouse(copy)
  const who = { account: 'ingrid', person: 'ingrid', login: ingrid.email, name: ingrid.name }
  const actor = actorInRole(house!.snapshot, 'editor', who)
  const db = await newDatabase('sqlite')
  const reader: Reader = { house: await knowing({ ...house!, db }), actor, now: monday }
  return { reader, proposals, at, db }
}

const press = (reader: Reader, text: string) => {
  const body = new URLSearchParams({ about: coats, text, verification: crypto.randomUUID() }).toString()
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) }
  return takeVerified(reader, new Request('http://localhost/api/verified', { method: 'POST', body, headers }))
}

test('where no record is wanted, the press is a commit by Ingrid, which is proposed; nothing else changes', async () => {
  const { reader, proposals, at, db } = await shopInGit()
  const shown = presentVerify(reader, see(reader, coats)!, none)!
  expect(shown.proposes).toBe(true)
  const answer = await press(reader, shown.text)
  const [proposal] = await proposals.list()
  expect(answer.headers.get('Location')).toBe(`/proposals/${proposal!.name}?sent`)
  expect(proposal).toMatchObject({ by: ingrid, why: 'Verify “A page”' })
  const before = await at('main', `${coats}.mdx`)
  expect(await at(`propose/${proposal!.name}`, `${coats}.mdx`)).toBe(
    before.replace('2026-11-01', '2026-11-23').replace('by: teams/front-desk', 'by: ingrid'),
  )
  expect(await db.verification.count()).toBe(0)
})

test('what changed while she read it is not proposed', async () => {
  const { reader, proposals } = await shopInGit()
  const answer = await press(reader, '000000000000')
  expect(answer.headers.get('Location')).toBe('/answers/coats?verified=changed#is-it-right')
  expect(await proposals.list()).toEqual([])
})

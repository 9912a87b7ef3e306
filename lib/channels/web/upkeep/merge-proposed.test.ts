import { afterEach, expect, test } from 'vitest'
import { actorInRole } from '../../../access'
import { page } from '../../../content/testing'
import { newDatabase } from '../../../db/testing/databases'
import { shareProposals } from '../../../propose'
import { ingrid, nearby } from '../../../propose/testing'
import { openHouse } from '../../../publish'
import { presentPairs, takePair, type Reader } from '..'
import { monday } from '../testing'

afterEach(() => shareProposals(undefined))

const roles = '- { role: editor, rank: 1, audience: manager, edits: true }\n'
const titled = (title: string, words: string) => page(words).replace('A page', title)

/** A shop in a repository with two answers to one question, and Ingrid, who edits it. */
async function shopInGit() {
  const { proposals, copy, push, at } = await nearby()
  await push({
    'roles.yaml': roles,
    'answers/coats.mdx': titled('Where do the coats go?', 'On the rail.'),
    'answers/jackets.mdx': titled('Where does a coat go', 'See above.'),
    'answers/tour.mdx': titled('A tour', 'First [the jackets](jackets.mdx).'),
  })
  shareProposals(proposals)
  const { house } = await openHouse(copy)
  const db = await newDatabase('sqlite')
  const login = ingrid.email
  const actor = actorInRole(house!.snapshot, 'editor', { account: 'ingrid', login, name: ingrid.name })
  const reader: Reader = { house: { ...house!, db }, actor, now: monday }
  return { reader, proposals, at }
}

const press = (reader: Reader, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) }
  return takePair(reader, new Request('http://localhost/api/duplicates', { method: 'POST', body, headers }))
}

test('what Ingrid makes one becomes a proposal of hers; nothing that is served has changed', async () => {
  const { reader, proposals, at } = await shopInGit()
  const shown = (await presentPairs(reader, { kind: 'same-question' }))!
  expect(shown.proposes).toBe(true)
  const { keep, gone } = shown.pairs[0]!.merges.find(({ keep }) => keep === 'answers/coats')!
  const answer = await press(reader, { keep, gone })
  const [proposal] = await proposals.list()
  expect(answer.headers.get('Location')).toBe(`/proposals/${proposal!.name}?sent`)
  expect(proposal).toMatchObject({
    by: ingrid,
    why: 'Make “Where does a coat go” part of “Where do the coats go?”',
  })
  const branch = `propose/${proposal!.name}`
  expect(await at(branch, 'answers/coats.mdx')).toContain(
    'was:\n  - answers/jackets\nasked:\n  - Where does a coat go\n',
  )
  expect(await at(branch, 'answers/tour.mdx')).toContain('[the jackets](coats.mdx)')
  await expect(at(branch, 'answers/jackets.mdx')).rejects.toThrow('answers/jackets.mdx')
  expect(await at('main', 'answers/jackets.mdx')).toContain('See above.')
})

test('what can’t be made one is not proposed, and Ingrid is told', async () => {
  const { reader, proposals } = await shopInGit()
  const answer = await press(reader, { keep: 'answers/coats', gone: 'teams/front-desk' })
  expect(answer.headers.get('Location')).toBe('/editors/duplicates?trouble=other')
  expect((await presentPairs(reader, { trouble: 'other' }))!.trouble).toContain('Nothing was changed')
  expect((await press(reader, { keep: 'answers/coats', gone: 'answers/nothing' })).status).toBe(404)
  expect(await proposals.list()).toEqual([])
})

import { expect, test, vi } from 'vitest'
import { newDatabase } from '../../../db/testing/databases'
import { checkedLinks, keepCheckedLinks, recordRead } from '../../../records'
import { presentUpkeep, takeFollow, type Reader } from '..'
import { monday, shop } from '../testing'

const roles = `- { role: frontline, rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
- { role: editor, rank: 1, audience: manager, edits: true }
- { role: staff-editor, rank: 1, audience: staff, edits: true }
`
const spanish = '---\ntitle: Horario\nowner: teams/desk\naudience: public\nlocale: es\n---\nNueve.\n'
const files = {
  'roles.yaml': roles,
  'answers/hours.es.mdx': spanish,
  'answers/door.mdx': '---\ntitle: The door\nowner: teams/desk\naudience: public\n---\nIt sticks.\n',
  'answers/gate.mdx': '---\ntitle: The gate\nowner: teams/returns\naudience: public\n---\nIt is open.\n',
  'answers/safe.mdx': '---\ntitle: The safe\nowner: teams/desk\naudience: manager\n---\nTurn it.\n',
}

async function shopOf(more: Readonly<Record<string, string>> = {}) {
  const db = await newDatabase('sqlite')
  const readerIn = await shop({ ...files, ...more })
  return (role: string): Reader => {
    const reader = readerIn(role)
    return { ...reader, house: { ...reader.house, db } }
  }
}

const titles = async (reader: Reader, list: string, owner?: string) =>
  (await presentUpkeep(reader, { list, ...(owner && { owner }) }))!.lists[0]!.documents.map(
    ({ title }) => title,
  )

test('an editor sees what isn’t translated, what is read most first, and of one team alone', async () => {
  const as = await shopOf()
  const editor = as('staff-editor')
  await recordRead(editor.house, { actor: editor.actor, id: 'answers/gate', channel: 'web', now: monday })
  expect(await titles(editor, 'untranslated')).toEqual(['The gate', 'The door'])
  expect(await titles(editor, 'untranslated', 'teams/desk')).toEqual(['The door'])
  const { owners } = (await presentUpkeep(editor, { list: 'untranslated' }))!
  expect(owners.map(({ title, count }) => [title, count])).toEqual([
    ['Front desk', 1],
    ['Returns desk', 1],
  ])
})

test('what an editor may not see is in none of the lists, and for the front line there is no page', async () => {
  const as = await shopOf()
  expect(await titles(as('editor'), 'never-read')).toContain('The safe')
  expect(await titles(as('staff-editor'), 'never-read')).not.toContain('The safe')
  expect(await presentUpkeep(as('frontline'))).toBeUndefined()
})

test('it says when the links out of the house were followed, and which of them answered nothing', async () => {
  const as = await shopOf()
  const editor = as('staff-editor')
  expect((await presentUpkeep(editor))!.out).toEqual({ count: 1 })
  const link = { url: 'https://maps.example/', at: monday, works: false, answer: '404' }
  await keepCheckedLinks(editor.house, [link])
  const { out, lists } = (await presentUpkeep(editor))!
  expect(out).toEqual({ count: 1, last: '13:00' })
  expect(lists.find(({ id }) => id === 'dead-outside')!.documents).toMatchObject([
    { title: 'When we are open', note: 'https://maps.example/ (404)' },
  ])
})

test('an editor has the links followed: what came of each is kept, and one into our own network is left alone', async () => {
  const hours =
    '---\ntitle: Hours\nowner: teams/desk\naudience: public\n---\n[The till](http://127.0.0.1/till)\n'
  const editor = (await shopOf({ 'answers/hours.mdx': hours }))('staff-editor')
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': '0' }
  const pressed = new Request('http://localhost/api/links', { method: 'POST', body: '', headers })
  expect((await takeFollow(editor, pressed)).headers.get('Location')).toBe('/editors/upkeep#dead-outside')
  await vi.waitFor(async () =>
    expect((await presentUpkeep(editor))!.out).toEqual({ count: 1, last: '13:00' }),
  )
  expect([...(await checkedLinks(editor.house)).values()]).toMatchObject([
    { url: 'http://127.0.0.1/till', works: true, answer: expect.stringContaining('own network') },
  ])
})

test('the front line can’t send the house to look at links', async () => {
  const as = await shopOf()
  const request = new Request('http://localhost/api/links', { method: 'POST' })
  expect((await takeFollow(as('frontline'), request)).status).toBe(404)
})

import { expect, test } from 'vitest'
import { recordRead } from '../../../records'
import { newDatabase } from '../../../db/testing/databases'
import { presentPairs, takePair, type Reader } from '..'
import { monday, shop } from '../testing'

const roles = `- { role: frontline, rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
- { role: editor, rank: 1, audience: manager, edits: true }
- { role: staff-editor, rank: 1, audience: staff, edits: true }
`
const page = (title: string, words: string, more = '') =>
  `---\ntitle: ${title}\nowner: teams/returns\nsummary: ${title}.\n${more}---\n\n${words}\n`
const coats =
  'Hang donated coats on the long rail by size, smallest at the door. Empty every pocket first and put what you find into the tray by the till, with a note of where it was.'
const files = {
  'roles.yaml': roles,
  'answers/coats.mdx': page('Coats', coats),
  'answers/jackets.mdx': page('Jackets', coats.replace('long', 'short')),
  'answers/gowns.mdx': page('Gowns', coats.replace('tray', 'box'), 'audience: manager\n'),
  'answers/money.mdx': page('Money', 'You may refund up to $80 on your own.'),
}

async function shopOf(more: Readonly<Record<string, string>> = {}) {
  const db = await newDatabase('sqlite')
  const readerIn = await shop({ ...files, ...more })
  return (role: string): Reader => {
    const reader = readerIn(role)
    return { ...reader, house: { ...reader.house, db } }
  }
}

const titles = async (reader: Reader) =>
  (await presentPairs(reader))!.pairs.map(({ kind, sides }) => [
    kind,
    ...sides.map(({ title }) => title).sort(),
  ])

const press = (reader: Reader, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) }
  return takePair(reader, new Request('http://localhost/api/duplicates', { method: 'POST', body, headers }))
}

test('an editor sees what is written twice side by side, what is read most first, with what differs marked', async () => {
  const as = await shopOf()
  const editor = as('staff-editor')
  expect(await titles(editor)).toEqual([
    ['limit', 'Money', 'Refund'],
    ['same-words', 'Coats', 'Jackets'],
  ])
  await recordRead(editor.house, { actor: editor.actor, id: 'answers/jackets', channel: 'web', now: monday })
  const [first] = (await presentPairs(editor))!.pairs
  const shown = first!.sides.map(({ title, read, pieces }) => {
    const own = pieces.filter(each => each.own).map(({ text }) => text.trim())
    return [title, read, ...own]
  })
  expect(shown.sort()).toEqual([
    ['Coats', 'not read', 'long'],
    ['Jackets', 'read once', 'short'],
  ])
})

test('a pair of which an editor may see only one is not there for them', async () => {
  const as = await shopOf()
  expect((await titles(as('editor'))).flat()).toContain('Gowns')
  expect((await titles(as('staff-editor'))).flat()).not.toContain('Gowns')
  expect(await presentPairs(as('frontline'))).toBeUndefined()
})

test('what is right as it is goes out of the list, with who said so, until they want to be asked again', async () => {
  const as = await shopOf()
  const editor = as('staff-editor')
  const pair = (await presentPairs(editor, { kind: 'same-words' }))!.pairs[0]!
  expect((await press(editor, { right: pair.id })).headers.get('Location')).toBe('/editors/duplicates')
  const after = (await presentPairs(editor))!
  expect(after.pairs.map(({ kind }) => kind)).toEqual(['limit'])
  expect(after.right.map(({ right }) => right)).toEqual([
    'Somebody said on Nov 23 that this is right as it is.',
  ])
  await press(editor, { again: pair.id })
  expect((await presentPairs(editor))!.right).toEqual([])
})

test('nobody says that something is right which isn’t there, or which they may not see', async () => {
  const as = await shopOf()
  const hidden = (await presentPairs(as('editor')))!.pairs.find(({ sides }) =>
    sides.some(({ title }) => title === 'Gowns'),
  )!
  await press(as('staff-editor'), { right: hidden.id })
  await press(as('editor'), { right: 'made up' })
  expect((await presentPairs(as('editor')))!.right).toEqual([])
  expect((await press(as('frontline'), { right: hidden.id })).status).toBe(404)
})

test('a limit in words says what it is in truth, and what to write in its place', async () => {
  const as = await shopOf()
  const [limit] = (await presentPairs(as('staff-editor'), { kind: 'limit' }))!.pairs
  expect(limit).toMatchObject({
    title: 'A limit that isn’t so: $80. It is $50, $500',
    write: '<May action="actions/refund" />',
    merges: [],
  })
})

test('what more people see doesn’t go into what fewer see: the other one stays', async () => {
  const as = await shopOf()
  const pair = (await presentPairs(as('editor')))!.pairs.find(({ sides }) =>
    sides.some(({ title }) => title === 'Gowns'),
  )!
  const problems = pair.merges.map(({ title, problem }) => [title, problem !== undefined])
  expect(problems).toContainEqual(['Gowns', true])
  expect(problems.filter(([, problem]) => !problem)).toHaveLength(1)
})

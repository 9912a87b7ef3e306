import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readContent } from '../content'
import { buildIndex, query, saveIndex, searchDocuments } from '../search'
import { currentHouse, openHouse, publish, setHouse } from '.'

const things = 'bike tent boat drill ladder piano camera sofa lamp fridge kettle guitar'.split(' ')
const answer = (thing: string) =>
  `---\ntitle: Borrow a ${thing}\nsummary: How to borrow.\nowner: teams/desk\nasked: [can I have the ${thing}, lend me your ${thing}]\n---\nTake the ${thing} home.\n`
let content: string
const write = (path: string, text: string) => writeFile(join(content, path), text)

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'answerhouse-test-'))
  for (const folder of ['teams', 'answers']) await mkdir(join(content, folder))
  await write(
    'organization.yaml',
    'name: A\ntimeZone: UTC\ncurrency: USD\naudiences: [public]\nfrontDesk: teams/desk\n',
  )
  await write('teams/desk.mdx', '---\ntitle: Desk\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n')
  for (const thing of things) await write(`answers/${thing}.mdx`, answer(thing))
  setHouse((await openHouse(content)).house!)
})
afterEach(() => rm(content, { recursive: true }))

const read = async () => (await readContent(content, {})).snapshot!
const found = (text: string) =>
  query(currentHouse().index, { text, level: 0, prefix: false }).hits.map(({ id }) => id)
const bytes = (index: Parameters<typeof saveIndex>[0]) => Buffer.from(saveIndex(index, ''))

test('what an editor changed is found at once, and soon the index is the one that a new start would make', async () => {
  await write('answers/saw.mdx', answer('saw'))
  await write('answers/tent.mdx', answer('tent').replace('home', 'to the sea'))
  await rm(join(content, 'answers/boat.mdx'))
  const snapshot = await read()
  const learned = publish(snapshot, new Date())
  expect(found('saw')).toEqual(['answers/saw'])
  expect(found('sea')).toEqual(['answers/tent'])
  expect(found('boat')).toEqual([])
  expect(found('lend me the laddr')[0]).toBe('answers/ladder')
  await learned
  const { index } = currentHouse()
  expect(bytes(index).equals(bytes(buildIndex(searchDocuments(snapshot))))).toBe(true)
})

test('of two changes one after the other, both are served and learned from', async () => {
  await write('answers/saw.mdx', answer('saw'))
  const first = publish(await read(), new Date())
  await write('answers/pump.mdx', answer('pump'))
  const snapshot = await read()
  const second = publish(snapshot, new Date())
  await Promise.all([first, second])
  expect(found('saw')).toEqual(['answers/saw'])
  expect(bytes(currentHouse().index).equals(bytes(buildIndex(searchDocuments(snapshot))))).toBe(true)
})

test('new synonyms are known at once', async () => {
  await write('synonyms.yaml', '- [guitar, lute]\n')
  await publish(await read(), new Date())
  expect(found('lute')[0]).toBe('answers/guitar')
})

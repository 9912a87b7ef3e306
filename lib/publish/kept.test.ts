import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { query } from '../search'
import { openHouse } from '.'

const settings = 'name: A\ntimeZone: UTC\ncurrency: USD\naudiences: [public]\nfrontDesk: teams/desk\n'
const desk = '---\ntitle: Desk\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n'
let content: string
let cache: string

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'answerhouse-test-'))
  cache = join(content, 'cache')
  await writeFile(join(content, 'organization.yaml'), settings)
  await mkdir(join(content, 'teams'))
  await writeFile(join(content, 'teams/desk.mdx'), desk)
})
afterEach(() => rm(content, { recursive: true }))

const kept = () => join(cache, 'search.index')
async function found(text: string) {
  const { house } = await openHouse(content, { cache })
  return query(house!.index, { text, level: 0 }).hits.map(hit => hit.id)
}

test('the index is kept, and used again as long as nothing has changed', async () => {
  expect(await found('helps')).toEqual(['teams/desk'])
  const { ino } = await stat(kept())
  expect(await found('helps')).toEqual(['teams/desk'])
  expect((await stat(kept())).ino).toBe(ino)
})

test('what was written meanwhile is found', async () => {
  await found('helps')
  await writeFile(join(content, 'teams/desk.mdx'), desk.replace('Helps.', 'Bakes bread.'))
  expect(await found('bread')).toEqual(['teams/desk'])
  expect(await found('helps')).toEqual([])
})

test.each([
  ['cut short', (path: string) => truncate(path, 1000)],
  ['empty', (path: string) => truncate(path, 0)],
  [
    'harmed',
    async (path: string) => {
      const bytes = await readFile(path)
      bytes[bytes.length >> 1]! ^= 1
      await writeFile(path, bytes)
    },
  ],
])('an index that is %s is not served: it is built anew, and kept', async (_, harm) => {
  await found('helps')
  const whole = await readFile(kept())
  await harm(kept())
  expect(await found('helps')).toEqual(['teams/desk'])
  expect((await readFile(kept())).equals(whole)).toBe(true)
})

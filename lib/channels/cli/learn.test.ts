import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorInRole } from '../../access'
import { openRecords } from '../../operate'
import { flush, recordOpened, recordSearch } from '../../records'
import { house } from './house'
import { type } from './testing'

let folder: string
let content: string
let copy: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-learn-'))
  content = join(folder, 'content')
  copy = join(folder, 'copy')
  for (const to of [content, copy]) cpSync('content', to, { recursive: true })
  process.env.ANSWERHOUSE_DATA = join(folder, 'data')
  process.env.NEXTAUTH_SECRET ??= 'a secret of this test'
  const { snapshot } = await house(content)
  const db = await openRecords(content, () => {})
  const asks = async (text: string, id: string, role: string) => {
    for (const account of ['mei', 'sam', 'lea']) {
      const actor = actorInRole(snapshot, role, { account })
      const [trace, at] = [randomUUID(), new Date()]
      const found = { hits: 2, answered: true, confidence: 0.5, ms: 1, revision: 'a1b2c3' }
      await recordSearch(db, { id: trace, at, text, channel: 'web', audience: actor.audience, ...found })
      await recordOpened({ db, snapshot }, { actor, trace, id, now: at })
    }
  }
  await asks('bad comments online', 'answers/post-spreads', 'frontline')
  await asks('money for the food bank', 'answers/charged-twice', 'manager')
  await flush(db)
  await db.$disconnect()
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = ['--content', () => content] as const
const run = (...args: string[]) => type('learn', at[0], at[1](), ...args)

test('Ingrid takes words over into her copy, which checks clean, and the page is found by them', async () => {
  const { json } = await run('--json')
  const proposed = json().proposals.find(({ state }: { state: string }) => state === 'proposed')
  expect(proposed).toMatchObject({
    document: 'answers/post-spreads',
    file: 'answers/post-spreads.mdx',
    text: 'bad comments online',
    audience: 'staff',
    times: 3,
    people: 3,
    channels: [{ channel: 'web', times: 3 }],
  })
  const search = async (where: string) =>
    (await type('search', 'bad comments online', '--as', 'frontline', '--content', where, '--json')).json()
      .hits[0].id
  expect(await search(content)).not.toBe('answers/post-spreads')

  expect((await run('--accept', proposed.id, '--to', copy)).code).toBe(0)
  const [before, after] = [content, copy].map(each =>
    readFileSync(join(each, 'answers/post-spreads.mdx'), 'utf8'),
  )
  const line = '  - bad comments online\n'
  expect(after!.replace(line, '')).toBe(before)
  expect(after).toContain(`  - people are sharing a lie about us\n${line}tags:`)
  expect((await type('check', '--content', copy)).code).toBe(0)
  expect(await search(copy)).toBe('answers/post-spreads')
})

test('search --explain says what people typed who opened it, to those who may know', async () => {
  const explain = (as: string) =>
    type('search', 'bad comments online', '--explain', '--as', as, '--content', content)
  expect((await explain('frontline')).out).toContain('People who typed “bad comments online” opened this')
  expect((await explain('public')).out).not.toContain('People who typed')
})

test('words of managers are not written into a page that more people see, and what is declined is gone', async () => {
  const { out } = await run()
  expect(out).toContain('money for the food bank')
  const id = /money for the food bank +(\w+)/.exec(out)![1]!
  const refused = await run('--accept', id, '--to', copy)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('people who see more than the readers of answers/charged-twice')
  expect((await run('--decline', id)).code).toBe(0)
  expect((await run()).out).not.toContain('money for the food bank')
  expect((await run('--accept', 'nosuch1')).code).toBe(2)
})

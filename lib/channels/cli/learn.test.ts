import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorInRole } from '../../access'
import { openRecords } from '../../operate'
import { flush, recordOpened, recordSearch } from '../../records'
import { house } from './house'
import { type } from './testing'

const answer = (title: string, audience: string, more: string) =>
  `---\ntitle: ${title}\nsummary: About it.\nowner: teams/desk\naudience: ${audience}\n${more}---\n`

/** A corner house: what a bad review needs is known, and that a post about them spreads. */
const files = {
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, staff, manager]
frontDesk: teams/desk
`,
  'roles.yaml': `- { role: frontline, rank: 2, audience: staff }
- { role: manager, rank: 4, audience: manager }
- { role: editor, rank: 1, audience: manager, edits: true }
`,
  'teams/desk.mdx': '---\ntitle: Front desk\naudience: public\nreach: { phone: ext. 1 }\n---\nTakes all.\n',
  'answers/review.mdx': `${answer('A bad review', 'staff', '')}Answer bad comments once, not online.\n`,
  'answers/spreads.mdx': `${answer('A post about us is spreading', 'staff', 'asked:\n  - everybody shares a lie  # said often\ntags: [ press,x ]\n')}Comments online: answer nothing bad.\n`,
  'answers/twice.mdx': `${answer('Charged twice', 'public', '')}The money for it goes back.\n`,
  'answers/money.mdx': `${answer('Money for the food bank', 'public', '')}Give money here.\n`,
}

let folder: string
let content: string
let copy: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-learn-'))
  content = join(folder, 'content')
  copy = join(folder, 'copy')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  cpSync(content, copy, { recursive: true })
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
  await asks('bad comments online', 'answers/spreads', 'frontline')
  await asks('the money back', 'answers/twice', 'manager')
  await flush(db)
  await db.$disconnect()
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => type('learn', '--content', content, ...args)

test('Ingrid takes words over into her copy, which checks clean, and the page is found by them', async () => {
  const { json } = await run('--json')
  const proposed = json().proposals.find(({ state }: { state: string }) => state === 'proposed')
  expect(proposed).toMatchObject({
    document: 'answers/spreads',
    file: 'answers/spreads.mdx',
    text: 'bad comments online',
    audience: 'staff',
    times: 3,
    people: 3,
    channels: [{ channel: 'web', times: 3 }],
  })
  const search = async (where: string) =>
    (await type('search', 'bad comments online', '--as', 'frontline', '--content', where, '--json')).json()
      .hits[0].id
  expect(await search(content)).not.toBe('answers/spreads')

  expect((await run('--accept', proposed.id, '--to', copy)).code).toBe(0)
  const [before, after] = [content, copy].map(each => readFileSync(join(each, 'answers/spreads.mdx'), 'utf8'))
  const line = '  - bad comments online\n'
  expect(after!.replace(line, '')).toBe(before)
  expect(after).toContain(`a lie  # said often\n${line}tags: [ press,x ]`)
  expect((await type('check', '--content', copy)).code).toBe(0)
  expect(await search(copy)).toBe('answers/spreads')
})

test('search --explain says what people typed who opened it, to those who may know', async () => {
  const explain = (as: string) =>
    type('search', 'bad comments online', '--explain', '--as', as, '--content', content)
  expect((await explain('frontline')).out).toContain('People who typed “bad comments online” opened this')
  expect((await explain('public')).out).not.toContain('People who typed')
})

test('words of managers are not written into a page that more people see, and what is declined is gone', async () => {
  const { out } = await run()
  expect(out).toContain('the money back')
  const id = /the money back +(\w+)/.exec(out)![1]!
  const refused = await run('--accept', id, '--to', copy)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('people who see more than the readers of answers/twice')
  expect((await run('--decline', id)).code).toBe(0)
  expect((await run()).out).not.toContain('the money back')
  expect((await run('--accept', 'nosuch1')).code).toBe(2)
})

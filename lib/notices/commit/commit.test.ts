import { expect, test } from 'vitest'
import { newDatabase } from '../../db/testing/databases'
import { createAccount } from '../../access'
import { snapshotWith } from '../../records/testing'
import { commitNotices, type MailReader } from './notices'
import { knownOf } from './known'
import { mailReaders } from './readers'
import { troubleNotices } from './trouble'
import type { Status } from './state'

const commit = '1f3c9a27d8b04e5a6c7d8e9f0a1b2c3d4e5f6a7b'
const at = { line: 9, column: 3, severity: 'error' } as const
const wrong = (file: string): Status['held'][number] => ({
  file,
  state: 'older',
  problems: [{ file, ...at, rule: 'code', message: 'The code 4711 is no text here.', mend: 'Take it out.' }],
})
const status = (held: Status['held'], asked: string[] = [], revision = '1f3c9a2'): Status => ({
  held,
  asked,
  last: [
    {
      at: new Date('2026-11-23T18:00:00Z'),
      revision,
      cause: 'change',
      by: 'Ingrid',
      message: 'Say when',
      commit,
      held: held.length,
      ms: 5,
    },
  ],
})
const settings = {
  url: 'https://help.example.org',
  webhooks: [{ name: 'chat.example.org', url: 'https://chat.example.org/T0KEN', secret: 'a secret' }],
  status: {
    kind: 'gitea',
    name: 'git.example.org/us/help',
    api: 'https://git.example.org/api',
    token: 'token',
  },
  mail: { smtp: 'smtp://localhost', from: 'help@example.org', to: ['editors@example.org'] },
} as const
const ingrid: MailReader = { to: 'ingrid@example.org', audience: 'manager', isOwn: true }
const desk: MailReader = { to: 'editors@example.org', audience: 'public', isOwn: false }

async function sent(now: Status, before = status([]), audience?: string) {
  const snapshot = await snapshotWith()
  const given = { ...settings, ...(audience && { audience }) }
  const options = { snapshot, settings: given, readers: [ingrid, desk], known: knownOf(before) }
  return commitNotices(now, options).map(({ way, to, about, id, content }) => ({
    way,
    to,
    about,
    id,
    says: JSON.parse(content) as Record<string, unknown> & { text: string; subject: string },
  }))
}

test('of a change with a mistake everybody is told, each in their way', async () => {
  const [call, set, own, other] = await sent(status([wrong('answers/hours.mdx')]))
  expect(call).toMatchObject({
    way: 'webhook',
    to: 'chat.example.org',
    says: {
      type: 'commit',
      revision: '1f3c9a2',
      commit,
      state: 'failure',
      problems: [{ file: 'answers/hours.mdx', line: 9, column: 3, rule: 'code', mend: 'Take it out.' }],
      url: 'https://help.example.org/editors/publishing',
    },
  })
  expect(set).toMatchObject({ way: 'status', says: { commit, state: 'failure' } })
  expect(set!.says['description']).toBe('1 file is held back; the rest is live. answers/hours.mdx:9 code')
  expect(own!.says.subject).toBe('Corner House: your change needs mending (1f3c9a2)')
  expect(own!.says.text).toContain(
    'answers/hours.mdx, line 9 (code)\n  The code 4711 is no text here. Take it out.',
  )
  expect(other!.says.text).toContain('A change “Say when” (revision 1f3c9a2) is published.')
})

test('who may not see a document reads where in it a mistake is, and not what stands there', async () => {
  const [call, set, own, other] = await sent(status([wrong('answers/safe.mdx'), wrong('answers/new.mdx')]))
  for (const { says } of [call!, set!, other!]) expect(JSON.stringify(says)).not.toContain('4711')
  expect(other!.says.text).toContain('answers/safe.mdx, line 9 (code)')
  expect(own!.says.text.match(/4711/g)).toHaveLength(2)
  const [trusted] = await sent(status([wrong('answers/safe.mdx')]), status([]), 'manager')
  expect(JSON.stringify(trusted!.says)).toContain('4711')
})

test('a file that waits for another tells neither more than both may', async () => {
  const held = {
    ...wrong('answers/hours.mdx'),
    because: 'answers/safe.mdx',
    problems: wrong('answers/safe.mdx').problems,
  }
  const [call] = await sent(status([held]))
  expect(JSON.stringify(call!.says)).not.toContain('4711')
})

test('mail is sent of what is new, not once more with each later change', async () => {
  const before = status([wrong('answers/hours.mdx')])
  const moved = wrong('answers/hours.mdx')
  const again = status([{ ...moved, problems: moved.problems.map(p => ({ ...p, line: 12 })) }], [], '2b4d6f8')
  expect((await sent(again, before)).map(({ way }) => way)).toEqual(['webhook', 'status'])
  const more = status([...before.held, wrong('answers/beds.mdx')], [], '2b4d6f8')
  const own = (await sent(more, before)).find(({ to }) => to === ingrid.to)
  expect(own!.says.text).toContain('answers/beds.mdx')
  expect(own!.says.text).not.toContain('answers/hours.mdx')
})

test('a change that takes much away asks, one that is right is told without mail', async () => {
  const all = await sent(status([], ['answers/hours.mdx']))
  expect(all.map(({ says }) => says['state']).filter(Boolean)).toEqual(['waiting', 'waiting'])
  expect(all[2]!.says.text).toContain(
    'say on this page that they may go:\n\nhttps://help.example.org/editors/publishing',
  )
  expect((await sent(status([]))).map(({ way }) => way)).toEqual(['webhook', 'status'])
})

test('what is told twice has one name, and what nobody committed yet is not told', async () => {
  const ids = async () => (await sent(status([wrong('answers/hours.mdx')]))).map(({ id }) => id)
  expect(await ids()).toEqual(await ids())
  expect(new Set(await ids()).size).toBe(4)
  expect(await sent(status([wrong('answers/hours.mdx')], [], '1f3c9a2+0b1c2d3'))).toEqual([])
})

test('mail goes to the authors with an account here, and to no stranger whose address stands in a commit', async () => {
  const [db, snapshot] = [await newDatabase('sqlite'), await snapshotWith()]
  const account = {
    account: 'ingrid@example.org',
    name: 'Ingrid',
    role: 'editor',
    person: null,
    password: '-',
  }
  await createAccount(db, account)
  const readers = (...authors: string[]) => mailReaders(db, snapshot, settings, authors)
  expect(await readers('Ingrid@Example.org')).toEqual([ingrid, desk])
  expect(await readers('stranger@elsewhere.org')).toEqual([desk])
  expect(await readers('stranger@elsewhere.org', 'ingrid@example.org')).toEqual([ingrid, desk])
  expect(await readers()).toEqual([desk])
})

test('a source that is away is told once it stays away, without the password in its address', async () => {
  const snapshot = await snapshotWith()
  const since = new Date('2026-11-23T18:00:00Z')
  const message = 'unable to access https://ingrid:pa55@git.example.org/us/help.git'
  const trouble = { source: 'https://git.example.org/us/help', trouble: { since, message } }
  const after = (minutes: number) =>
    troubleNotices(trouble, { snapshot, settings }, new Date(since.getTime() + minutes * 60_000))
  expect(after(5)).toEqual([])
  expect(after(11).map(({ way }) => way)).toEqual(['webhook', 'mail'])
  expect(after(11)).toEqual(after(50))
  expect(JSON.stringify(after(11))).not.toMatch(/pa55|ingrid:/)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { createAccount } from '../../access'
import { folderOf, least, page } from '../../content/testing'
import { mailServer } from '../../notices/testing'
import { dataFolder, openRecords } from '../../operate'
import { addressOf, openPublisher, setHouse, sourceOf } from '../../publish'
import { repository } from '../../publish/testing'
import { type } from './testing'

const late = page('Nine.', 'by: ana', 'verifyEvery: 1d').replace('2026-11-01', '2020-01-01')
const files = {
  ...least,
  'people.yaml': '- { person: ana, name: Ana Lima }\n',
  'teams/front-desk.mdx':
    '---\ntitle: Front desk\nreach: { phone: ext. 1 }\npeople: [{ person: ana, role: frontline }]\n---\nTakes all.\n',
  'answers/hours.mdx': late,
}

/** Settings of a house, gone after the test. */
function settings(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(`ANSWERHOUSE_${name}`, value)
}

let content: string
beforeEach(async () => {
  const data = mkdtempSync(join(tmpdir(), 'answerhouse-digest-'))
  settings({ DATA: data, URL: 'https://help.example.org' })
  content = folderOf(files)
  const db = await openRecords(content, () => {})
  await createAccount(db, {
    account: 'ana@b.org',
    name: 'Ana',
    role: 'frontline',
    person: 'ana',
    password: '-',
  })
  await db.$disconnect()
  return () => {
    vi.unstubAllEnvs()
    rmSync(data, { recursive: true })
  }
})

test('whoever runs the house reads what would go out, and nothing does', async () => {
  const { url, arrived } = await mailServer()
  settings({ SMTP_URL: url, MAIL_FROM: 'help@b.org' })
  const { code, out } = await type('digest', '--content', content, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('To ana@b.org: Lantern Street: one thing waits for you')
  expect(out).toContain('- A page: was due on 2020-01-02\n  https://help.example.org/answers/hours')
  const { json } = await type('digest', '--content', content, '--dry-run', '--json', '--to', 'ana')
  expect(json()).toMatchObject({ digests: [{ to: 'ana@b.org', parts: [{ title: 'To verify', count: 1 }] }] })
  expect(arrived).toEqual([])
})

test('it goes out once a week, to one or to all, whoever asks again', async () => {
  const { url, arrived } = await mailServer()
  settings({ SMTP_URL: url, MAIL_FROM: 'help@b.org' })
  const one = await type('digest', '--content', content, '--to', 'ana')
  expect([one.code, one.out]).toEqual([0, 'One digest went out.\n'])
  await type('digest', '--content', content)
  expect((await type('digest', '--content', content)).out).toBe('This week’s digest went out already.\n')
  expect(arrived.map(({ to }) => to)).toEqual([['ana@b.org']])
})

test('the house of a repository that was opened here is known by its address', async () => {
  const { url } = await repository()
  const before = await type('digest', '--content', url, '--dry-run')
  expect([before.code, before.err]).toEqual([
    1,
    expect.stringContaining('Open its house first: answerhouse start'),
  ])
  const data = await dataFolder(url)
  const source = sourceOf(addressOf(url), data)
  const opened = await openPublisher({ source, data, name: url, say: () => {} })
  setHouse(opened.house!)
  await opened.publisher.save()
  expect(await type('digest', '--content', url, '--dry-run')).toMatchObject({
    code: 0,
    out: 'Nothing waits for anybody.\n',
  })
})

test('without mail, and for somebody for whom nothing waits, that is said', async () => {
  expect(await type('digest', '--content', content)).toMatchObject({
    code: 1,
    err: 'No mail is set up: see docs/notices.md. With --dry-run it is printed.\n',
  })
  const { code, err } = await type('digest', '--content', content, '--dry-run', '--to', 'bob')
  expect(code).toBe(2)
  expect(err).toContain('Nothing waits for “bob”')
})

test('settings that can’t be used are said before anything is read', async () => {
  settings({ SMTP_URL: 'mail.b.org' })
  const { code, err } = await type('digest', '--content', content)
  expect([code, err]).toEqual([
    1,
    'ANSWERHOUSE_SMTP_URL can’t be used. Write it as smtps://NAME:PASSWORD@mail.example.org:465.\n',
  ])
})

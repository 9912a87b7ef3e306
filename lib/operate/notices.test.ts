import { expect, onTestFinished, test, vi } from 'vitest'
import { createAccount } from '../access'
import { page } from '../content/testing'
import type { Database } from '../db'
import { newDatabase } from '../db/testing/databases'
import { readNoticeSettings } from '../notices'
import { listener, mailServer } from '../notices/testing'
import { addressOf, openPublisher, setHouse, sourceOf } from '../publish'
import { repository } from '../publish/testing'
import { noticesLately } from '../records'
import { folderOf } from '../content/testing'
import { keepNotices } from './notices'

/** A git host, a chat and a mail server on this machine, and a house that tells them of a repository's changes. */
async function house() {
  const [git, chat, mail, { url, push }] = [
    await listener(),
    await listener(),
    await mailServer(),
    await repository(),
  ]
  const db = await newDatabase('sqlite')
  await createAccount(db, {
    account: 'ingrid@lantern.example',
    name: 'Ingrid',
    role: 'manager',
    person: null,
    password: '-',
  })
  const env: Record<string, string> = {
    ANSWERHOUSE_NOTIFY_URLS: `${chat.url}/hook`,
    ANSWERHOUSE_NOTIFY_SECRET: 'a secret that is long enough',
    ANSWERHOUSE_STATUS: `gitea:${git.url}/us/help`,
    ANSWERHOUSE_STATUS_TOKEN: 't0ken',
    ANSWERHOUSE_SMTP_URL: mail.url,
    ANSWERHOUSE_MAIL_FROM: 'help@lantern.example',
  }
  const settings = readNoticeSettings(name => env[name], 'https://help.example.org')
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const open = async (database: Database = db) => {
    const data = folderOf({})
    const opened = await openPublisher({ source: sourceOf(addressOf(url), data), data, name: url, say })
    setHouse({ ...opened.house!, db: database })
    const stop = keepNotices(opened, { db: database, settings, say })
    onTestFinished(async () => {
      await stop()
      await opened.publisher.save()
    })
    return { stop, look: () => opened.publisher.publish('webhook') }
  }
  return { git, chat, mail, push, db, open, said }
}

test('a mistake that is pushed is told to its author, to the git host and to the chat, and so is that it is mended', async () => {
  const { git, chat, mail, push, db, open, said } = await house()
  const { look } = await open()
  const commit = await push({ 'answers/late.mdx': page('{code}') }, 'Say when it comes')
  await look()
  await vi.waitUntil(() => mail.arrived.length === 1 && git.posted.length === 2, 30_000)
  expect(mail.arrived[0]!.to).toEqual(['ingrid@lantern.example'])
  expect(mail.arrived[0]!.text).toContain('Your change “Say when it comes”')
  expect(mail.arrived[0]!.text).toContain('answers/late.mdx, line 8 (code)')
  expect(git.posted[1]!.path).toBe(`/api/v1/repos/us/help/statuses/${commit}`)
  expect(JSON.parse(git.posted[1]!.body)).toMatchObject({ state: 'failure' })
  expect(said).toContainEqual(expect.stringMatching(/^answers\/late\.mdx:8:1 {2}code {2}.+ Take it out/))
  await push({ 'answers/late.mdx': page('It comes tomorrow.') })
  await look()
  await vi.waitUntil(() => git.posted.length === 3 && chat.posted.length === 3, 30_000)
  const states = [git, chat].map(({ posted }) =>
    posted.map(({ body }) => (JSON.parse(body) as { state: string }).state),
  )
  expect(states).toEqual([
    ['success', 'failure', 'success'],
    ['success', 'failure', 'success'],
  ])
  await vi.waitUntil(async () => (await noticesLately(db, 9)).every(({ sentAt }) => sentAt), 30_000)
  expect(mail.arrived).toHaveLength(1)
})

test('what does not arrive is said once, waits in the database, and goes out after a restart, once', async () => {
  const { git, chat, push, db, open, said } = await house()
  git.answer(502)
  const first = await open()
  await vi.waitUntil(async () => (await noticesLately(db, 9)).some(({ error }) => error), 30_000)
  await vi.waitUntil(() => said.length === 1 && chat.posted.length === 1, 30_000)
  expect(said[0]).toMatch(
    /^“Revision \w{7}: success” did not reach 127.0.0.1:\d+\/us\/help. The other side answered 502/,
  )
  await first.stop()
  git.answer(201)
  await db.notice.updateMany({ where: { dueAt: { not: null } }, data: { dueAt: new Date() } })
  const second = await open()
  await vi.waitUntil(() => git.posted.length === 2, 30_000)
  await push({ 'answers/late.mdx': page('It comes tomorrow.') })
  await second.look()
  await vi.waitUntil(() => git.posted.length === 3 && chat.posted.length === 2, 30_000)
})

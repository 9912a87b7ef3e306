import { expect, onTestFinished, test, vi } from 'vitest'
import { createAccount } from '../access'
import { folderOf, least, page, readFolder } from '../content/testing'
import { newDatabase, providers } from '../db/testing/databases'
import type { NoticeSettings } from '../notices'
import { setHouse } from '../publish'
import { beginDigests } from '../records'
import { buildIndex, searchDocuments } from '../search'
import { digestNow, keepDigest } from './digest'

const late = page('Nine.', 'by: teams/front-desk', 'verifyEvery: 1d').replace('2026-11-01', '2020-01-01')
const settings: NoticeSettings = {
  url: 'https://help.example.org',
  webhooks: [],
  mail: { smtp: 'smtp://localhost', from: 'help@b.org', to: [] },
  digest: { weekday: 0, minute: 480 },
}
/** Thursday; the digest of this week was due on Monday. */
const thursday = new Date('2026-11-26T18:00:00Z')
const week = 7 * 86_400_000

async function house(provider: (typeof providers)[number]) {
  const db = await newDatabase(provider)
  const { snapshot } = await readFolder(folderOf({ ...least, 'answers/hours.mdx': late }))
  await createAccount(db, { account: 'ana@b.org', name: 'Ana', role: 'manager', person: null, password: '-' })
  return { db, snapshot, index: buildIndex(searchDocuments(snapshot)), folder: '', readAt: thursday }
}

test.each(providers)('on %s a week’s digest goes out once, however many machines make it', async provider => {
  const open = await house(provider)
  const machines = () => Promise.all([1, 2, 3].map(() => digestNow(open, settings, thursday)))
  expect((await machines()).filter(sent => sent !== undefined)).toEqual([1])
  expect(await digestNow(open, settings, thursday)).toBeUndefined()
  expect(await digestNow(open, settings, new Date(thursday.getTime() + week))).toBe(1)
  expect(await open.db.notice.findMany({ orderBy: { about: 'asc' } })).toMatchObject([
    { to: 'ana@b.org', about: 'Digest of 2026-11-23' },
    { to: 'ana@b.org', about: 'Digest of 2026-11-30' },
  ])
})

test('a house that opens for the first time sends nothing; one that was closed when it was due does', async () => {
  const open = await house('sqlite')
  setHouse(open)
  const first = keepDigest(open.db, settings, () => {})
  await first()
  expect(await open.db.notice.count()).toBe(0)
  await open.db.chore.deleteMany()
  await beginDigests(open.db, new Date(Date.now() - 2 * week))
  const woken = vi.fn<() => void>()
  const later = keepDigest(open.db, settings, woken)
  onTestFinished(later)
  await vi.waitUntil(() => woken.mock.calls.length > 0, 30_000)
  expect(await open.db.notice.count()).toBe(1)
})

test('without mail or calls nothing is made, and the week is still to be had', async () => {
  const open = await house('sqlite')
  const { mail: _mail, ...silent } = settings
  expect(await digestNow(open, silent, thursday)).toBeUndefined()
  expect(await digestNow(open, settings, thursday)).toBe(1)
})

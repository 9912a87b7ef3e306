import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, inject, test, vi } from 'vitest'
import type { Snapshot } from '../content'
import { database } from '../db'
import { newUrl } from '../db/testing/databases'
import { prepare } from './prepare'

const snapshot = {
  roles: [{ role: 'admin', rank: 1, audience: 'manager', edits: true, administers: true }],
  // Even invented people are no example in a folder of one's own.
  people: [{ person: 'mei', name: 'Mei', account: 'mei@lantern.example' }],
  documents: new Map(),
} satisfies Pick<Snapshot, 'people' | 'roles' | 'documents'>

async function content(): Promise<string> {
  const scratch = await mkdtemp(join(inject('scratch'), 'prepare-'))
  vi.stubEnv('ANSWERHOUSE_DATA', join(scratch, 'data'))
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('NEXTAUTH_SECRET', '')
  await mkdir(join(scratch, 'handbook'))
  return join(scratch, 'handbook')
}
afterEach(() => vi.unstubAllEnvs())

test('the first start makes the database, the secret and one administrator; the next finds them', async () => {
  const folder = await content()
  const said: string[] = []
  const first = await prepare(folder, snapshot, line => said.push(line))
  expect(first.accounts).toMatchObject([{ account: 'admin', role: 'admin' }])
  expect(first.accounts[0]?.password).not.toBe('lantern')
  expect(said).toEqual([expect.stringMatching(/^The database is up to date: 0001_start, .*\.$/)])
  expect(database()).toBe(first.db)
  const secret = process.env.NEXTAUTH_SECRET
  await first.db.$disconnect()

  vi.stubEnv('NEXTAUTH_SECRET', '')
  const second = await prepare(folder, snapshot, line => said.push(line))
  expect(second.accounts).toEqual([])
  expect(await second.db.account.count()).toBe(1)
  expect(process.env.NEXTAUTH_SECRET).toBe(secret)
  expect(said).toHaveLength(1)
  await second.db.$disconnect()
})

test('another content folder finds nothing of the first', async () => {
  const one = await prepare(await content(), snapshot, () => {})
  const secret = process.env.NEXTAUTH_SECRET
  const other = await prepare(await content(), snapshot, () => {})
  expect(other.folder).not.toBe(one.folder)
  expect(other.accounts).toHaveLength(1)
  expect(process.env.NEXTAUTH_SECRET).not.toBe(secret)
  await Promise.all([one.db.$disconnect(), other.db.$disconnect()])
})

test('DATABASE_URL leads to PostgreSQL', async () => {
  const folder = await content()
  vi.stubEnv('DATABASE_URL', await newUrl('postgresql'))
  const { db, accounts } = await prepare(folder, snapshot, () => {})
  expect(accounts).toHaveLength(1)
  expect(JSON.stringify(await db.$queryRawUnsafe('SELECT version()'))).toContain('PostgreSQL')
  await db.$disconnect()
})

test('without anybody who administers it says why nobody can sign in', async () => {
  const said: string[] = []
  const { db } = await prepare(await content(), { ...snapshot, roles: [] }, line => said.push(line))
  expect(said.join()).toContain('no role in roles.yaml has `administers: true`')
  await db.$disconnect()
})

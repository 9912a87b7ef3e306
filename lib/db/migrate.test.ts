import { readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { schemaFor } from '../../prisma/schema.js'
import { adapterFor } from './adapter'
import { filters, withSchemaEngine } from './engine'
import { migrate } from './migrate'
import { ourMigrations } from './migrations'
import { newUrl, openForTest, providers } from './testing/databases'
import { inProcesses } from './testing/processes'

const all = readdirSync(join(ourMigrations, 'sqlite')).sort()
const sam = { account: 'sam@lantern.example', name: 'Sam Okoro', password: '-', role: 'supervisor' }

/** Our migrations and one that somebody wrote later. */
async function withLater(sql: string): Promise<string> {
  const folder = await mkdtemp(join(inject('scratch'), 'migrations-'))
  await cp(ourMigrations, folder, { recursive: true })
  for (const provider of providers) {
    await mkdir(join(folder, provider, '9999_later'))
    await writeFile(join(folder, provider, '9999_later', 'migration.sql'), sql)
  }
  return folder
}

describe.each(providers)('on %s', provider => {
  test('a new database is brought up, and starting again changes nothing', async () => {
    const url = await newUrl(provider)
    expect(await migrate(url)).toEqual(all)
    const database = await openForTest(url)
    await database.account.create({ data: sam })
    expect(await migrate(url)).toEqual([])
    expect(await database.account.count()).toBe(1)
  })

  test('a database from an earlier version is brought up and keeps its accounts', async () => {
    const url = await newUrl(provider)
    await migrate(url)
    const database = await openForTest(url)
    await database.account.create({ data: sam })
    await database.$disconnect()
    const later = await withLater(`ALTER TABLE "Account" ADD COLUMN "phone" TEXT NOT NULL DEFAULT 'none';`)
    expect(await migrate(url, later)).toEqual(['9999_later'])
    expect(await database.$queryRawUnsafe('SELECT name, phone FROM "Account"')).toEqual([
      { name: 'Sam Okoro', phone: 'none' },
    ])
  })

  test('a database from a newer version is left alone, and says so', async () => {
    const url = await newUrl(provider)
    await migrate(url, await withLater('CREATE TABLE "Later" ("id" TEXT);'))
    await expect(migrate(url)).rejects.toThrow(/newer version of Answerhouse \(9999_later\)/)
  })

  test('a migration that fails says which, and says so again', async () => {
    const url = await newUrl(provider)
    await migrate(url)
    const broken = await withLater('ALTER TABLE "Nobody" ADD COLUMN "x" TEXT;')
    await expect(migrate(url, broken)).rejects.toThrow(/not brought up to date.*9999_later/)
    await expect(migrate(url, broken)).rejects.toThrow(/not brought up to date.*9999_later/)
  })

  test('processes that start at once all find it ready', { timeout: 60_000 }, async () => {
    const url = await newUrl(provider)
    const applied = await inProcesses(3, `console.log(JSON.stringify(await migrate(${JSON.stringify(url)})))`)
    expect(applied.flatMap(line => JSON.parse(line))).toEqual(all)
  })

  test('two processes write at the same time and nothing is lost', { timeout: 60_000 }, async () => {
    const url = await newUrl(provider)
    await migrate(url)
    await inProcesses(
      2,
      `const database = await openDatabase(${JSON.stringify(url)})
      for (let i = 0; i < 60; i++) {
        const data = { account: process.pid + '-' + i, name: 'x', password: '-', role: 'volunteer' }
        await database.$transaction(async t => {
          await t.account.create({ data })
          await t.account.update({ where: { account: data.account }, data: { name: 'y' } })
        })
      }
      await database.$disconnect()`,
    )
    expect(await (await openForTest(url)).account.count({ where: { name: 'y' } })).toBe(120)
  })
})

test('what the migrations make is what the schema says', async () => {
  const url = await newUrl('sqlite')
  await migrate(url)
  const files = [{ path: 'schema.prisma', content: schemaFor('sqlite') }]
  const missing = await withSchemaEngine(adapterFor(url), schemaFor('sqlite'), engine =>
    engine.schemaPush({ schema: { files }, force: false, filters }),
  )
  expect(missing).toEqual({ executedSteps: 0, unexecutable: [], warnings: [] })
})

test('SQLite keeps what it confirmed through a power cut', async () => {
  const url = await newUrl('sqlite')
  await migrate(url)
  const database = await openForTest(url)
  expect(await database.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await database.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }])
})

test.each([
  [
    'postgresql://sam:secret@127.0.0.1:1/house',
    /127\.0\.0\.1:1\/house can't be opened: nothing answers there/,
  ],
  ['file:/nowhere/at/all.db', /can't be opened: .*directory does not exist/],
  ['mysql://sam:secret@host/house', /Write postgresql:\/\/user:password@host\/name/],
])('an address that leads nowhere says so, without its password: %s', async (url, message) => {
  const error = await migrate(url).catch(String)
  expect(error).toMatch(message)
  expect(error).not.toContain('secret')
})

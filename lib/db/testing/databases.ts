import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { adapterFor } from '../adapter'
import { migrate, openDatabase, type Database } from '../index'
import type { Provider } from '../url'

/** Everything about records is tested on both. */
export const providers: Provider[] = ['sqlite', 'postgresql']

/** The address of a new, empty database of this test's own. */
export async function newUrl(provider: Provider): Promise<string> {
  const name = `t${randomUUID().replaceAll('-', '')}`
  if (provider === 'sqlite') return `file:${join(inject('scratch'), name)}.db`
  const connection = await adapterFor(`${inject('postgres')}postgres`).connect()
  await connection.executeScript(`CREATE DATABASE ${name}`)
  await connection.dispose()
  return inject('postgres') + name
}

/** The database at this address, open until the test is over. */
export async function openForTest(url: string): Promise<Database> {
  const database = await openDatabase(url)
  onTestFinished(() => database.$disconnect())
  return database
}

/** A new database, migrated and open until the test is over. */
export async function newDatabase(provider: Provider): Promise<Database> {
  const url = await newUrl(provider)
  await migrate(url)
  return openForTest(url)
}

import type { PrismaClient } from './generated/sqlite/client'
import { providerOf } from './url'

/** The database. Both clients are made from one schema; what SQLite's accepts, PostgreSQL's does too. */
export type Database = PrismaClient

/**
 * A client for the database at `url` (`file:…` or `postgresql://…`), which must have been migrated.
 * Close it with `$disconnect()`. The drivers are loaded here, so that whoever only reads the open client doesn't.
 */
export async function openDatabase(url: string): Promise<Database> {
  const { adapterFor } = await import('./adapter')
  const client =
    providerOf(url) === 'sqlite'
      ? await import('./generated/sqlite/client')
      : await import('./generated/postgresql/client')
  const database = new client.PrismaClient({ adapter: adapterFor(url) }) as Database
  await database.$connect()
  return database
}

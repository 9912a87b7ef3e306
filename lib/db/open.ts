import { providerOf } from './url'

type Client = typeof import('./generated/sqlite/client')

/** The database. Both clients are made from one schema; what SQLite's accepts, PostgreSQL's does too. */
export type Database = InstanceType<Client['PrismaClient']>

/**
 * A client for the database at `url` (`file:…` or `postgresql://…`), which must have been migrated.
 * Close it with `$disconnect()`. The drivers are loaded here, so that whoever only reads the open client doesn't.
 */
export async function openDatabase(url: string): Promise<Database> {
  const { adapterFor } = await import('./adapter')
  const sqlite = providerOf(url) === 'sqlite'
  const client = await (sqlite
    ? import('./generated/sqlite/client')
    : import('./generated/postgresql/client'))
  const { PrismaClient } = client as Client
  const database = new PrismaClient({ adapter: adapterFor(url) })
  await database.$connect()
  return database
}

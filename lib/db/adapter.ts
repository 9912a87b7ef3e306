import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { providerOf } from './url'

/** A connection that waits for other writers, and keeps what it confirmed through a power cut. */
class Sqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    // With WAL, the driver's default of synchronous = NORMAL may lose confirmed writes (sqlite.org/pragma.html).
    await connection.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    )
    return connection
  }
}

/** Prisma's driver for the database at this address. SQLite waits `patience` milliseconds for other writers. */
export function adapterFor(url: string, patience = 5000) {
  return providerOf(url) === 'sqlite' ? new Sqlite({ url, timeout: patience }) : new PrismaPg(url)
}

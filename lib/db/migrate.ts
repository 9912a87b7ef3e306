import { setTimeout } from 'node:timers/promises'
import { schemaFor } from '../../prisma/schema.js'
import { adapterFor } from './adapter'
import { filters, withSchemaEngine } from './engine'
import { appliedMigrations, causeOf, ourMigrations, readMigrations } from './migrations'
import { providerOf } from './url'

/**
 * Brings the database at `url` up to the newest migration, making the SQLite file where there is none. What was
 * applied is written in Prisma's own `_prisma_migrations`; doing it twice, or in two processes at once, is harmless.
 * @returns the names of the migrations that were applied, oldest first
 * @throws when the database can't be reached, a migration fails, or a newer version has already migrated it
 */
export async function migrate(url: string, folder = ourMigrations): Promise<string[]> {
  const provider = providerOf(url)
  const migrationsList = await readMigrations(folder, provider)
  const known = migrationsList.migrationDirectories.map(directory => directory.path)

  for (let attempt = 0; ; attempt++) {
    // Asked first because the engine locks out everybody who has a SQLite file open.
    const applied = await appliedMigrations(adapterFor(url)).catch(error => {
      throw new Error(`The database ${shown(url)} can't be opened: ${reason(error)}.`, { cause: error })
    })
    const newer = applied.find(name => !known.includes(name))
    if (newer) {
      throw new Error(
        `The database ${shown(url)} was changed by a newer version of Answerhouse (${newer}). Use that version, or a backup.`,
      )
    }
    const lacking = known.filter(name => !applied.includes(name))
    if (!lacking.length) return []
    try {
      // Two engines that start at once each wait for the other's lock: give up soon, and look again.
      return await withSchemaEngine(adapterFor(url, 100), schemaFor(provider), async engine => {
        const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
        return appliedMigrationNames
      })
    } catch (error) {
      // Another process is at it: what it leaves decides. The engine doesn't know the driver's name for "busy".
      if (attempt < 20 && String(error).includes('`SocketTimeout`')) await setTimeout(100)
      else {
        const said = messageOf(error)
          .replace(/Read more about.*$/m, '')
          .replace(/\s+/g, ' ')
        throw new Error(
          `The database ${shown(url)} was not brought up to date; it lacks ${lacking.join(', ')}. ${said}`,
          { cause: error },
        )
      }
    }
  }
}

/** An address as it may be printed. */
const shown = (url: string) => url.replace(/^(\w+:\/\/).*@/, '$1')

function reason(error: unknown): string {
  const { kind, originalMessage } = causeOf(error)
  if (kind === 'DatabaseNotReachable') return 'nothing answers there; start PostgreSQL, or mend DATABASE_URL'
  return originalMessage ?? messageOf(error)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

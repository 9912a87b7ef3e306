import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import type { adapterFor } from './adapter'
import type { Provider } from './url'

/** A folder for each database, with `NNNN_name/migration.sql` in it. */
export const ourMigrations = join(dirname(fileURLToPath(import.meta.url)), '../../prisma/migrations')

/** The migrations of one database as the schema engine wants them, oldest first. */
export async function readMigrations(folder: string, provider: Provider): Promise<MigrationList> {
  const baseDir = join(folder, provider)
  const names = (await readdir(baseDir)).sort()
  const directory = async (path: string) => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8') },
    },
  })
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"` },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(directory)),
  }
}

/** The names of the migrations that a database went through; none when it is new. */
export async function appliedMigrations(adapter: ReturnType<typeof adapterFor>): Promise<string[]> {
  const connection = await adapter.connect()
  try {
    const { rows } = await connection.queryRaw({
      sql: 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      args: [],
      argTypes: [],
    })
    return rows.map(row => String(row[0]))
  } catch (error) {
    if (causeOf(error).kind === 'TableDoesNotExist') return []
    throw error
  } finally {
    await connection.dispose()
  }
}

/** What a driver said was wrong. */
export function causeOf(error: unknown): { kind?: string; originalMessage?: string } {
  return (error as { cause?: object } | undefined)?.cause ?? {}
}

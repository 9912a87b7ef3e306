// node prisma/migration.js NAME: writes the SQL that leads from the last migration's schema to today's, for each
// database. Read it before you commit it.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { register } from 'tsx/esm/api'
import { providers, schemaFile, schemaFor } from './schema.js'

register()
const { adapterFor } = await import('../lib/db/adapter.ts')
const { filters, withSchemaEngine } = await import('../lib/db/engine.ts')
const { startPostgres } = await import('../lib/db/testing/postgres.ts')

const name = process.argv[2] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in small letters: node prisma/migration.js add_cases')
  process.exit(2)
}

const folder = new URL('migrations/', import.meta.url)
/** The schema as of the newest migration. */
const before = new URL('schema.prisma', folder)
// Comparing two schemas touches no table, but the engine asks PostgreSQL for its version all the same.
const postgres = await startPostgres()
const urls = { sqlite: 'file::memory:', postgresql: `${postgres.url}postgres` }

for (const provider of providers) {
  const schema = file => ({
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content: schemaFor(provider, file) }],
  })
  const { stdout, exitCode } = await withSchemaEngine(
    adapterFor(urls[provider]),
    schemaFor(provider),
    engine =>
      engine.diff({
        from: existsSync(before) ? schema(before) : { tag: 'empty' },
        to: schema(schemaFile),
        script: true,
        exitCode: true,
        filters,
      }),
  )
  if (exitCode === 0) {
    console.error('prisma/schema.prisma did not change since the last migration.')
    process.exitCode = 1
    break
  }
  const past = new URL(`${provider}/`, folder)
  mkdirSync(past, { recursive: true })
  const next = new URL(`${String(readdirSync(past).length + 1).padStart(4, '0')}_${name}/`, past)
  mkdirSync(next)
  writeFileSync(new URL('migration.sql', next), `${stdout.trim()}\n`)
  console.log(next.pathname)
}
if (!process.exitCode) copyFileSync(schemaFile, before)
await postgres.stop()

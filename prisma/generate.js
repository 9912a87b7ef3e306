// Makes the database clients in lib/db/generated, one for each database. Works without a network.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { providers, schemaFor } from './schema.js'

const folder = fileURLToPath(new URL('../lib/db/generated', import.meta.url))
const prisma = createRequire(import.meta.url).resolve('prisma/package.json')
const { version, bin } = JSON.parse(readFileSync(prisma, 'utf8'))

for (const provider of providers) {
  const schema = schemaFor(provider)
  const stamp = createHash('sha256').update(version).update(schema).digest('hex')
  const stampFile = join(folder, provider, 'made-from')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue

  console.log(`Making the ${provider} client …`)
  const file = join(folder, `${provider}.prisma`)
  rmSync(join(folder, provider), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, schema)
  const made = spawnSync(
    process.execPath,
    [join(dirname(prisma), bin.prisma), 'generate', '--schema', file],
    {
      encoding: 'utf8',
      // Generating never runs the schema engine, but asks for one and would download it: any file will do.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    },
  )
  if (made.status !== 0) {
    console.error(`The ${provider} client could not be made from prisma/schema.prisma:\n${made.stderr}`)
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
}

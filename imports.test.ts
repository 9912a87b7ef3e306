import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const project = import.meta.dirname
const oxlint = join(project, 'node_modules/.bin/oxlint')
let folder: string

/** A file that imports what it shouldn't, and words of the message that whoever wrote it gets. */
const violations: [file: string, from: string, message: string][] = [
  ['lib/content/planted.ts', '../search', 'lib/content knows nobody'],
  ['lib/content/deep/planted.ts', '../../resolve', 'lib/content knows nobody'],
  ['lib/db/planted.ts', '../content', 'lib/db knows nobody'],
  ['lib/search/planted.ts', '../trees', 'lib/search may import lib/content only'],
  ['lib/search/query/planted.ts', '../../resolve', 'lib/search may import lib/content only'],
  ['lib/search/planted.ts', 'node:fs', 'Files and git belong to'],
  ['lib/authority/planted.ts', '../trees', 'lib/authority may import lib/content only'],
  ['lib/trees/planted.ts', '../search', 'lib/trees may import lib/authority and lib/content only'],
  ['lib/trees/planted.ts', 'node:child_process', 'Files and git belong to'],
  ['lib/resolve/planted.ts', '../channels/web', 'lib/resolve may import'],
  ['lib/resolve/planted.ts', '../db', 'its house.ts alone knows lib/db'],
  ['lib/resolve/house.ts', '../publish', 'lib/resolve may import'],
  ['lib/records/planted.ts', '../resolve', 'lib/records may import'],
  ['lib/records/runs/planted.ts', '../../search', 'lib/records may import'],
  ['lib/records/runs/planted.ts', '@prisma/client', 'The Prisma client belongs to'],
  ['lib/insights/planted.ts', '../resolve', 'lib/insights may import'],
  ['lib/learn/planted.ts', '../resolve', 'lib/learn may import'],
  ['lib/consistency/planted.ts', '../records', 'lib/consistency may import'],
  ['lib/notices/planted.ts', '../operate', 'lib/notices may import'],
  ['lib/records/planted.ts', '../notices', 'lib/records may import'],
  ['lib/history/planted.ts', '../publish', 'lib/history may import lib/content only'],
  ['lib/search/planted.ts', '../history', 'lib/search may import lib/content only'],
  ['app/planted.tsx', '../lib/history/fields', 'A folder of lib has one door'],
  ['lib/search/planted.ts', '../consistency', 'lib/search may import lib/content only'],
  ['lib/trees/planted.ts', '../review', 'lib/trees may import'],
  ['lib/records/planted.ts', '../learn', 'lib/records may import'],
  ['lib/search/planted.ts', '../learn', 'lib/search may import lib/content only'],
  ['lib/content/planted.ts', '../records', 'lib/content knows nobody'],
  ['lib/trees/planted.ts', '../records', 'lib/trees may import'],
  ['lib/publish/planted.ts', '../access', 'lib/publish may import'],
  ['lib/propose/planted.ts', '../records', 'lib/propose may import'],
  ['lib/publish/planted.ts', '../propose', 'lib/publish may import'],
  ['lib/propose/planted.ts', 'node:fs', 'Files and git belong to'],
  ['lib/import/planted.ts', '../search', 'lib/import may import lib/content only'],
  ['lib/access/planted.ts', '../resolve', 'lib/access may import'],
  ['lib/operate/planted.ts', '../channels/cli', 'lib/operate may import'],
  ['lib/resolve/planted.ts', '@prisma/client', 'The Prisma client belongs to'],
  ['lib/channels/web/planted.ts', '../../db/generated/sqlite/client', 'The Prisma client belongs to'],
  ['lib/channels/web/planted.ts', '../cli', 'A channel never imports another'],
  ['lib/channels/cli/planted.ts', '../web', 'A channel never imports another'],
  ['lib/channels/cli/planted.ts', 'fs/promises', 'Files and git belong to'],
  ['lib/channels/web/planted.ts', 'next/headers', 'next and next-auth belong to'],
  ['lib/resolve/planted.ts', 'next-auth/jwt', 'next and next-auth belong to'],
  ['lib/resolve/planted.ts', '../search/query', 'A folder of lib has one door'],
  ['app/planted.tsx', '../lib/search/query', 'A folder of lib has one door'],
  ['app/planted.tsx', '@prisma/client', 'The Prisma client belongs to'],
  ['lib/channels/web/planted.ts', '../../../components/card', 'Nothing in lib imports a page or a component'],
  ['lib/content/planted.ts', '../../app/page', 'Nothing in lib imports a page or a component'],
  ['components/planted.tsx', '../app/page', 'never import a page'],
  ['client/planted.ts', '../components/card', 'stands alone'],
  ['client/planted.ts', 'react', 'without packages'],
]

/** What the design allows, from places where a careless pattern would refuse it. */
const allowed: [file: string, from: string][] = [
  ['lib/content/check/planted.ts', '../components'],
  ['lib/search/query/planted.ts', '../build'],
  ['lib/resolve/house.ts', '../db'],
  ['lib/resolve/planted.ts', '../records'],
  ['lib/records/runs/planted.ts', '../../trees'],
  ['lib/records/decisions/planted.ts', '../../authority'],
  ['lib/insights/store.ts', '../records'],
  ['lib/learn/store.ts', '../records'],
  ['lib/learn/planted.ts', '../search'],
  ['lib/operate/planted.ts', '../learn'],
  ['lib/operate/planted.ts', '../notices'],
  ['lib/notices/planted.ts', '../insights'],
  ['lib/operate/planted.ts', '../records'],
  ['lib/resolve/planted.ts', '../search'],
  ['lib/access/planted.ts', 'next/headers'],
  ['lib/import/planted.ts', 'node:fs'],
  ['lib/channels/web/planted.ts', '../../resolve'],
  ['app/api/planted.ts', '../../lib/channels/web'],
  ['components/planted.tsx', '../lib/channels/web'],
  ['lib/consistency/planted.ts', '../authority'],
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-lint-'))
  copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function lint(file: string, from: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { planted } from '${from}'\nexport const kept = planted\n`)
  const { stdout } = spawnSync(oxlint, [file], { cwd: folder, encoding: 'utf8' })
  rmSync(path)
  return stdout
}

describe('somebody who imports against the direction of the house is told so, and why', () => {
  test.each(violations)('%s may not import %s', (file, from, message) => {
    expect(lint(file, from)).toContain(message)
  })
  test.each(allowed)('%s may import %s', (file, from) => {
    expect(lint(file, from)).not.toContain('no-restricted-imports')
  })
})

import { expect, test } from 'vitest'
import { hashOf } from '../content'
import { page, read } from '../content/testing'
import { fromServed, openVersions } from '.'

const version = (name: string, audience: string, file = 'answers/x.mdx') => ({
  name,
  file,
  bytes: Buffer.from(audience === '?' ? 'No front matter' : page(name, `audience: ${audience}`)),
})
const open = async (audience: string, ...versions: ReturnType<typeof version>[]) =>
  openVersions((await read({})).snapshot, audience, versions).map(({ name }) => name)

test('A document that was for managers once shows others only what it said since', async () => {
  const versions = [version('now', 'staff'), version('then', 'staff'), version('draft', 'manager')]
  expect(await open('staff', ...versions)).toEqual(['now', 'then'])
  expect(await open('manager', ...versions)).toEqual(['now', 'then', 'draft'])
})

test('What was said before somebody narrowed a document stays closed, also once it is open again', async () => {
  const versions = [version('now', 'public'), version('mending', 'manager'), version('mistake', 'public')]
  expect(await open('staff', ...versions)).toEqual(['now'])
})

test('Where nobody can tell for whom it was, it was for nobody', async () => {
  for (const unknown of [
    version('gone', 'an-audience-of-then'),
    version('several', '[public, staff]'),
    version('moved in', 'public', 'drafts/x.mdx'),
  ])
    expect([unknown.name, ...(await open('manager', version('now', 'public'), unknown))]).toEqual([
      unknown.name,
      'now',
    ])
})

test('What could not be read was never served: it is left out, and what stands before it is not closed by it', async () => {
  const versions = [version('now', 'staff'), version('torn', '?'), version('old', 'staff')]
  expect(await open('staff', ...versions)).toEqual(['now', 'old'])
})

test('Where a document leaves it open, the rule of today says for whom it was', async () => {
  const silent = { name: 'silent', file: 'answers/x.mdx', bytes: Buffer.from(page('Words')) }
  expect(await open('volunteer', silent)).toEqual([])
  expect(await open('staff', silent)).toEqual(['silent'])
})

test('What waits to be published is not history yet', () => {
  const [waits, served, old] = [
    version('waits', 'staff'),
    version('served', 'staff'),
    version('old', 'staff'),
  ]
  const names = (hash: string) => fromServed([waits, served, old], hash).map(({ name }) => name)
  expect(names(hashOf(served.bytes))).toEqual(['served', 'old'])
  expect(names('not committed')).toEqual(['waits', 'served', 'old'])
})

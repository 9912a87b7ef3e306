import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { folderOf, least, page, readFolder, write } from './testing'

let root: string
const memory = new Map()
beforeEach(() => {
  memory.clear()
  root = folderOf({ ...least, 'answers/a.mdx': page('First.'), 'answers/b.mdx': page('Second.') })
})
const read = async () => (await readFolder(root, { memory })).snapshot.documents
const words = async (id: string) => (await read()).get(id)?.sections.map(({ text }) => text)

test('of a folder that was read before only what changed is read again', async () => {
  const before = await read()
  write(root, { 'answers/a.mdx': page('Changed.') })
  const after = await read()
  expect(after.get('answers/a')?.sections[0]?.text).toBe('Changed.')
  expect(after.get('answers/b')).toBe(before.get('answers/b'))
})

test('what is written in the same moment, as long as before, is noticed', async () => {
  await read()
  for (const word of ['Fifth.', 'Sixth.', 'Ninth.', 'Tenth.']) {
    write(root, { 'answers/b.mdx': page(word) })
    expect(await words('answers/b')).toEqual([word])
  }
})

test('a file whose times alone changed is the same document', async () => {
  const before = await read()
  utimesSync(join(root, 'answers/a.mdx'), 1, 1)
  expect((await read()).get('answers/a')).toBe(before.get('answers/a'))
})

test('what is gone is gone, and what comes back is there', async () => {
  await read()
  rmSync(join(root, 'answers/b.mdx'))
  expect(await words('answers/b')).toBeUndefined()
  write(root, { 'answers/b.mdx': page('Back.') })
  expect(await words('answers/b')).toEqual(['Back.'])
})

test('another setting changes the documents that left it open, and only those', async () => {
  write(root, { 'answers/c.mdx': page('Third.', 'audience: public') })
  const before = await read()
  write(root, {
    'organization.yaml': String(least['organization.yaml']).replace(', staff, manager', ', team'),
  })
  const after = await read()
  expect(after.get('answers/a')?.audience).toBe('team')
  expect(after.get('answers/c')).toBe(before.get('answers/c'))
})

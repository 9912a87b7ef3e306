import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf, least, write } from '../content/testing'
import { addressOf, currentHouse, openPublisher, setHouse, sourceOf } from '.'
import { readAttachment } from '../content'
import { query } from '../search'
import { git } from './git'
import { asIngrid, page, repository } from './testing'

const words = (id: string) => currentHouse().snapshot.documents.get(id)?.sections[0]?.text
const late = (text: string) => ({ 'answers/late.mdx': page(text) })

/** Serves what stands at an address, and keeps what it says to the log. */
async function serve(address: string, data = folderOf({})) {
  const said: string[] = []
  const source = sourceOf(addressOf(address), data)
  const opened = await openPublisher({ source, data, name: address, say: line => void said.push(line) })
  setHouse(opened.house!)
  let troubles = 0
  opened.tellTrouble(() => troubles++)
  const { publish, status, save } = opened.publisher
  onTestFinished(save)
  return {
    data,
    said,
    status,
    save,
    troubles: () => troubles,
    look: (confirmed = false) => publish('change', confirmed),
  }
}

test('what is pushed to a branch is served, and who did it is known', async () => {
  const { url, copy, push } = await repository()
  const { look, status } = await serve(`${url}#main`)
  expect(words('answers/late')).toBe('It is on its way.')
  const another = [
    'commit',
    '--quiet',
    '--allow-empty',
    '--author=Omar <omar@lantern.example>',
    '-m',
    'Begin',
  ]
  await git(copy, [...asIngrid, ...another])
  const commit = await push(late('It comes tomorrow.'), 'Say when it comes')
  await look()
  expect(words('answers/late')).toBe('It comes tomorrow.')
  expect(currentHouse().snapshot.revision).toBe(commit.slice(0, 7))
  const emails = ['ingrid@lantern.example', 'omar@lantern.example']
  const told = { by: 'Ingrid', emails, commit, message: 'Say when it comes' }
  expect(status().last[0]).toMatchObject({ ...told, held: 0 })
  await look()
  expect(status().last).toHaveLength(2)
})

test('a mistake that is pushed is held back and said, and nothing else is', async () => {
  const { url, push } = await repository()
  const { look, status, said } = await serve(url)
  await push({ ...late('{code}'), 'answers/new.mdx': page('New.') })
  await look()
  expect([words('answers/late'), words('answers/new')]).toEqual(['It is on its way.', 'New.'])
  expect(status().held).toMatchObject([{ file: 'answers/late.mdx', problems: [{ line: 8, rule: 'code' }] }])
  expect(said.at(-1)).toMatch(/held back: answers\/late.mdx\.$/)
})

test('while a remote is gone its last state is served, and what is new once it is back', async () => {
  const { url, folder, push } = await repository()
  const { look, status, said, troubles } = await serve(url)
  await push(late('It comes tomorrow.'))
  renameSync(folder, `${folder}.away`)
  await look()
  await look()
  expect(words('answers/late')).toBe('It is on its way.')
  expect(status().trouble?.message).toContain('does not')
  expect(said).toHaveLength(1)
  expect(troubles()).toBe(2)
  renameSync(`${folder}.away`, folder)
  await look()
  await look()
  expect(troubles()).toBe(3)
  expect(words('answers/late')).toBe('It comes tomorrow.')
  expect(status().trouble).toBeUndefined()
})

test.each([
  ['is gone', (copy: string) => rmSync(copy, { recursive: true })],
  ['has lost its head', (copy: string) => rmSync(join(copy, '.git/HEAD'))],
  ['has lost what it holds', (copy: string) => rmSync(join(copy, '.git/objects'), { recursive: true })],
  ['has an index that is cut short', (copy: string) => truncateSync(join(copy, '.git/index'), 20)],
  ['is locked by one that died', (copy: string) => writeFileSync(join(copy, '.git/index.lock'), '')],
])('a copy that %s is made anew', async (_, harm) => {
  const { url, push } = await repository()
  const { look, data, status } = await serve(url)
  harm(join(data, 'source'))
  await push(late('It comes tomorrow.'))
  await look()
  expect(status().trouble).toBeUndefined()
  expect(words('answers/late')).toBe('It comes tomorrow.')
  expect(readFileSync(join(data, 'source/answers/late.mdx'), 'utf8')).toContain('tomorrow')
})

test('a repository around the data folder is left alone when the copy in it is torn', async () => {
  const { url, push } = await repository()
  const around = folderOf({ 'mine.txt': 'Mine.' })
  await git(around, ['init', '--quiet'])
  const { look } = await serve(url, join(around, 'data'))
  rmSync(join(around, 'data/source/.git/objects'), { recursive: true })
  await push(late('It comes tomorrow.'))
  await look()
  expect(words('answers/late')).toBe('It comes tomorrow.')
  expect(readFileSync(join(around, 'mine.txt'), 'utf8')).toBe('Mine.')
  expect((await git(around, ['for-each-ref'])).toString()).toBe('')
})

test('many documents go when the commit says so, or somebody confirms', async () => {
  const { url, push, copy } = await repository()
  const extra = Object.fromEntries([1, 2, 3].map(n => [`policies/${n}.mdx`, page(`Policy ${n}.`)]))
  await push(extra)
  const { look, status } = await serve(url)
  rmSync(join(copy, 'policies/1.mdx'))
  rmSync(join(copy, 'policies/2.mdx'))
  await push({}, 'Take two away')
  await look()
  expect(status().asked).toEqual(['policies/1.mdx', 'policies/2.mdx'])
  expect(words('policies/1')).toBe('Policy 1.')
  await look(true)
  expect([words('policies/1'), status().asked]).toEqual([undefined, []])
  rmSync(join(copy, 'policies'), { recursive: true })
  await push({}, 'Take the last away\n\nConfirm-Removal: yes')
  await look()
  expect([words('policies/3'), status().asked]).toEqual([undefined, []])
})

test('nothing outside of it is read through a link in a repository', async () => {
  const { url, push, copy } = await repository()
  const outside = folderOf({ 'private.mdx': page('Private.') })
  mkdirSync(join(copy, 'answers'), { recursive: true })
  symlinkSync(join(outside, 'private.mdx'), join(copy, 'answers/linked.mdx'))
  await push({ 'answers/beside.mdx': page('Beside it.') })
  const { status } = await serve(url)
  expect([words('answers/linked'), words('answers/beside')]).toEqual([undefined, 'Beside it.'])
  expect(status().held).toMatchObject([{ file: 'answers/linked.mdx', state: 'left out' }])
})

test('a folder is read again when something in it changed, and then only', async () => {
  const folder = folderOf({ ...least, ...late('It is on its way.') })
  const { look, status } = await serve(folder)
  await look()
  expect(status().last).toHaveLength(1)
  write(folder, late('It comes tomorrow.'))
  await look()
  expect(words('answers/late')).toBe('It comes tomorrow.')
  renameSync(folder, `${folder}.away`)
  await look()
  expect(existsSync(folder)).toBe(false)
  expect(words('answers/late')).toBe('It comes tomorrow.')
  expect(status().trouble?.message).toContain('There is no folder')
  renameSync(`${folder}.away`, folder)
})

test('one is published at a time, and of those that wait only the newest', async () => {
  const { url, push } = await repository()
  const { look, status } = await serve(url)
  await push(late('One.'))
  const looks = [look(), look(), look(), look()]
  await push(late('Two.'))
  await Promise.all(looks)
  await look()
  expect(words('answers/late')).toBe('Two.')
  expect(status().last.length).toBeLessThanOrEqual(3)
})

test('a house opens without its source, with what it served last and nothing that was taken away', async () => {
  const { url, folder, copy, push } = await repository()
  const { look, data, save } = await serve(url)
  await push({ ...late('{code}'), 'answers/secret.mdx': page('Secret.') })
  await look()
  rmSync(join(copy, 'answers/secret.mdx'))
  await push({})
  await look(true)
  await save()
  const before = currentHouse()
  rmSync(folder, { recursive: true })
  const { said, status } = await serve(url, data)
  expect([words('answers/late'), words('answers/secret')]).toEqual(['It is on its way.', undefined])
  const { snapshot, index, readAt } = currentHouse()
  expect([snapshot.revision, snapshot.older]).toEqual([before.snapshot.revision, before.snapshot.older])
  expect([[...snapshot.documents], readAt]).toEqual([[...before.snapshot.documents], before.readAt])
  expect(query(index, { text: 'on its way', level: 3 }).hits[0]?.id).toBe('answers/late')
  expect(said).toHaveLength(1)
  expect(status().trouble).toBeDefined()
})

test('a house that opens again knows what was right before', async () => {
  const { url, push } = await repository()
  const { look, data, save } = await serve(url)
  await push(late('{code}'))
  await look()
  await save()
  const { status } = await serve(url, data)
  expect(words('answers/late')).toBe('It is on its way.')
  expect(status().held).toMatchObject([{ state: 'older' }])
})

test.each<[string, (path: string) => void]>([
  ['cut short', path => truncateSync(path, 2_000)],
  ['empty', path => truncateSync(path, 0)],
  [
    'harmed',
    path => writeFileSync(path, readFileSync(path, 'latin1').replace('on its way', 'in the sea'), 'latin1'),
  ],
])('what was saved is not served when it is %s', async (_, harm) => {
  const { url, folder } = await repository()
  const { data, save } = await serve(url)
  await save()
  harm(join(data, 'served.house'))
  rmSync(folder, { recursive: true })
  await expect(serve(url, data)).rejects.toThrow('does not')
})

test('what a disk harmed is saved whole the next time', async () => {
  const { url, folder } = await repository()
  const { data, save } = await serve(url)
  await save()
  const path = join(data, 'served.house')
  writeFileSync(path, readFileSync(path, 'latin1').replace('on its way', 'in the sea'), 'latin1')
  await save()
  rmSync(folder, { recursive: true })
  await serve(url, data)
  expect(words('answers/late')).toBe('It is on its way.')
})

test('a house that opens again finds what changed meanwhile', async () => {
  const { url, push } = await repository()
  const { data, save } = await serve(url)
  await save()
  await push({ 'answers/early.mdx': page('It came before.') })
  const { save: saveAgain } = await serve(url, data)
  const found = () => query(currentHouse().index, { text: 'came before', level: 3 }).hits[0]?.id
  expect([words('answers/late'), found()]).toEqual(['It is on its way.', 'answers/early'])
  await saveAgain()
  await serve(url, data)
  expect(found()).toBe('answers/early')
})

test('it is said when what was served last is of another program', async () => {
  const { url } = await repository()
  const { data, save } = await serve(url)
  await save()
  const path = join(data, 'served.house')
  const text = readFileSync(path, 'latin1')
  writeFileSync(path, text.replace(/"shape":"\w/, '"shape":"-'), 'latin1')
  expect((await serve(url, data)).said).toEqual([expect.stringContaining('another version of the program')])
})

test('a form stays what it was while its file is broken, and without its source; withdrawn it is gone', async () => {
  const { url, folder, push } = await repository()
  const text = async (path = 'files/form.txt') => {
    const { files } = currentHouse().snapshot
    return files.has(path) && Buffer.from((await readAttachment(currentHouse(), path)) ?? '').toString()
  }
  await push({ 'answers/late.mdx': page('[Form](../files/form.txt)'), 'files/form.txt': 'Sign here.' })
  const { look, data, save, status } = await serve(url)
  await push({ 'files/form.txt': '' })
  await look()
  expect([await text(), status().held]).toEqual(['Sign here.', [expect.objectContaining({ state: 'older' })]])
  await save()
  renameSync(folder, `${folder}.away`)
  await serve(url, data)
  expect(await text()).toBe('Sign here.')
  renameSync(`${folder}.away`, folder)
  await push(late('No form is needed.'))
  const { look: lookAgain } = await serve(url, data)
  await lookAgain()
  expect(await text()).toBe(false)
  expect(readdirSync(join(data, 'attachments'))).toEqual([])
})

test('who waits for the first copy of a repository sees how much of it is there', async () => {
  const { url } = await repository()
  const seen: string[] = []
  const data = folderOf({})
  const onFetch = (done: number, of: number) => void seen.push(`${done} of ${of}`)
  const source = sourceOf(addressOf(url), data)
  await openPublisher({ source, data, name: url, say: () => {}, onFetch })
  const { length } = (await git(join(data, 'source'), ['rev-list', '--objects', 'HEAD']))
    .toString()
    .trim()
    .split('\n')
  expect(seen.at(-1)).toBe(`${length} of ${length}`)
})

test('what is live already gets its revision when it is committed as it is', async () => {
  const { copy } = await repository()
  const { look } = await serve(copy)
  write(copy, late('It is here.'))
  await look()
  expect(currentHouse().snapshot.revision).toMatch(/\+/)
  await git(copy, ['add', '--all'])
  await git(copy, [...asIngrid, 'commit', '--quiet', '-m', 'Say where it is'])
  await look()
  expect(currentHouse().snapshot.revision).toMatch(/^[0-9a-f]{7}$/)
  expect(words('answers/late')).toBe('It is here.')
})

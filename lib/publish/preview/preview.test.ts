import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderOf, least, write, type Files } from '../../content/testing'
import { query } from '../../search'
import {
  addressOf,
  closePreviews,
  currentHouse,
  openPreview,
  openPublisher,
  previewable,
  setHouse,
  sharePublisher,
  sourceOf,
  type Preview,
} from '..'
import { git } from '../git'
import { page, repository } from '../testing'

const late = (text: string) => ({ 'answers/late.mdx': page(text) })

/** Serves what stands at an address, as a house does. */
async function serve(address: string) {
  const source = sourceOf(addressOf(address), folderOf({}))
  const opened = await openPublisher({ source, data: folderOf({}), name: address, say: () => {} })
  setHouse(opened.house!)
  sharePublisher(opened.publisher)
  onTestFinished(async () => {
    await opened.publisher.save()
    await closePreviews()
  })
  return opened.publisher
}

/** A repository with its working copy served, and a way to commit to a branch of it. */
async function folder() {
  const { copy, url } = await repository()
  const commit = async (branch: string, files: Files) => {
    await git(copy, ['switch', '--quiet', '--force-create', branch, 'main'])
    write(copy, files)
    await git(copy, ['add', '--all'])
    const author = [
      '-c',
      'user.name=Ingrid',
      '-c',
      'user.email=i@lantern.example',
      '-c',
      'commit.gpgSign=false',
    ]
    await git(copy, [...author, 'commit', '--quiet', '-m', 'Try it'])
    const name = (await git(copy, ['rev-parse', 'HEAD'])).toString().trim()
    await git(copy, ['switch', '--quiet', 'main'])
    return name
  }
  return { copy, url, commit }
}

async function look(...names: string[]): Promise<Preview> {
  const found = await openPreview({ live: currentHouse(), names, isAnew: true })
  if ('missing' in found) throw new Error(`${found.missing}: ${found.message ?? ''}`)
  return found
}
const words = ({ house }: Preview, id: string) => house.snapshot.documents.get(id)?.sections[0]?.text
const finds = (house: Preview['house'], text: string) =>
  query(house.index, { text, level: 9 }).hits.map(({ id }) => id)

test('a branch is read and searched as it would be, and what is live stays as it is', async () => {
  const { copy, commit } = await folder()
  const name = await commit('feature/soon', {
    ...late('The zeppelin brings it.'),
    'answers/new.mdx': page('New.'),
  })
  await serve(copy)
  const live = currentHouse()
  const preview = await look('feature', 'feature/soon')
  expect(preview.revision).toMatchObject({
    name: 'feature/soon',
    commit: name,
    by: 'Ingrid',
    message: 'Try it',
  })
  expect(words(preview, 'answers/late')).toBe('The zeppelin brings it.')
  expect(finds(preview.house, 'zeppelin')).toEqual(['answers/late'])
  expect(preview.house.snapshot.revision).toBe(name.slice(0, 7))
  expect(preview.house.db).toBeUndefined()
  expect(currentHouse()).toBe(live)
  expect(finds(live, 'zeppelin')).toEqual([])
})

test('a commit is found by its name, whole or short, and a tag by its', async () => {
  const { copy, commit } = await folder()
  const name = await commit('soon', late('Tomorrow.'))
  await git(copy, [
    '-c',
    'user.name=I',
    '-c',
    'user.email=i@x.example',
    'tag',
    '-a',
    '-m',
    'T',
    'spring',
    name,
  ])
  await serve(copy)
  for (const asked of [name, name.slice(0, 9), 'spring'])
    expect((await look(asked)).revision).toMatchObject({ name: asked, commit: name })
})

test.each(['--upload-pack=touch', 'HEAD:answers', 'main..soon', 'HEAD@{1}', 'a b', '../main', '', 'nothing'])(
  '“%s” is no revision',
  async name => {
    const { copy } = await folder()
    await serve(copy)
    expect(await openPreview({ live: currentHouse(), names: [name], isAnew: true })).toEqual({
      missing: 'revision',
    })
  },
)

test('a mistake is shown as it would be published: what was right stays, and the mistake is told', async () => {
  const { copy, commit } = await folder()
  await commit('soon', late('{code}'))
  await serve(copy)
  const preview = await look('soon')
  expect(words(preview, 'answers/late')).toBe('It is on its way.')
  expect(preview.held).toMatchObject([
    { file: 'answers/late.mdx', state: 'older', problems: [{ rule: 'code' }] },
  ])
  expect(preview.problems).toContainEqual(expect.objectContaining({ file: 'answers/late.mdx', line: 8 }))
})

test('what differs is read from git alone, and comes to the same as reading everything', async () => {
  const { copy, commit } = await folder()
  const files = {
    ...late('Tomorrow. [Wrong](nowhere.mdx)'),
    'answers/new.mdx': page('New.'),
    'notes.txt': 'x',
  }
  const { 'notes.txt': _, ...few } = files
  await commit('few', few)
  await commit('all', files)
  await serve(copy)
  const [one, other] = [await look('few'), await look('all')]
  expect(one.house.snapshot.documents).toEqual(other.house.snapshot.documents)
  expect([...one.house.snapshot.documents.keys()]).toContain('answers/new')
  const wrong = ({ problems }: Preview) => problems.filter(({ file }) => file === 'answers/late.mdx')
  expect(wrong(one)).toEqual(wrong(other))
  expect(wrong(one)).toMatchObject([{ rule: 'dead-link' }])
})

test('what a branch takes away is gone in it, and it says that somebody would be asked', async () => {
  const { copy, commit } = await folder()
  await commit('gone', { 'organization.yaml': `${String(least['organization.yaml'])}learns: false\n` })
  await git(copy, ['switch', '--quiet', 'gone'])
  await git(copy, ['rm', '--quiet', 'answers/late.mdx'])
  await git(copy, ['-c', 'user.name=I', '-c', 'user.email=i@x.example', 'commit', '--quiet', '-m', 'Go'])
  await git(copy, ['switch', '--quiet', 'main'])
  await serve(copy)
  const preview = await look('gone')
  expect(words(preview, 'answers/late')).toBeUndefined()
  expect(preview.asked).toEqual(['answers/late.mdx'])
  expect(preview.settings).toEqual(['organization.yaml'])
})

test('it is opened once for two who ask at the same time, and the one looked at longest ago is given up', async () => {
  const { copy, commit } = await folder()
  for (const each of ['a', 'b', 'c', 'd']) await commit(each, late(`Says ${each}.`))
  await serve(copy)
  const [one, other] = await Promise.all([look('a'), look('a')])
  expect(other.house.folder).toBe(one.house.folder)
  for (const each of ['b', 'c', 'a', 'd']) await look(each)
  expect((await look('a')).house.folder).toBe(one.house.folder)
  await look('b')
  expect(existsSync(one.house.folder)).toBe(true)
  for (const each of ['c', 'd']) await look(each)
  await expect.poll(() => existsSync(one.house.folder)).toBe(false)
})

test('images and forms of a branch are there as long as it is', async () => {
  const { copy, commit } = await folder()
  await commit('soon', { ...late('[The form](../files/form.pdf)'), 'files/form.pdf': 'A form.' })
  await serve(copy)
  const { house } = await look('soon')
  expect(existsSync(join(house.folder, 'files/form.pdf'))).toBe(true)
  expect(existsSync(join(house.folder, 'answers'))).toBe(false)
  await closePreviews()
  expect(existsSync(house.folder)).toBe(false)
})

test('once something else is live, it is held against that', async () => {
  const { copy, commit } = await folder()
  await commit('soon', { 'answers/new.mdx': page('{code}') })
  const { publish } = await serve(copy)
  expect(words(await look('soon'), 'answers/new')).toBeUndefined()
  write(copy, { 'answers/new.mdx': page('It was right once.') })
  await publish('change')
  expect(words(await look('soon'), 'answers/new')).toBe('It was right once.')
})

test('a branch of a repository elsewhere is fetched, also what is pushed to it later', async () => {
  const { url, copy, commit } = await folder()
  await serve(url)
  const push = async (text: string) => {
    await commit('feature/soon', late(text))
    await git(copy, ['push', '--quiet', '--force', url, 'feature/soon'])
  }
  await push('Tomorrow.')
  expect(words(await look('feature/soon'), 'answers/late')).toBe('Tomorrow.')
  await push('Today.')
  expect(words(await look('feature/soon'), 'answers/late')).toBe('Today.')
  expect(await previewable(currentHouse())).toMatchObject({
    branches: [{ name: 'feature/soon' }, { name: 'main' }],
  })
})

test('an editor who doesn’t see everything sees no more of a branch, whatever it says', async () => {
  const { copy, commit } = await folder()
  const secret = (audience: string) => ({
    'answers/secret.mdx': page('The vault is green.', `audience: ${audience}`),
  })
  write(copy, secret('manager'))
  await git(copy, ['add', '--all'])
  await commit('wider', {
    ...secret('staff'),
    'answers/plan.mdx': page('The vault turns red.', 'audience: manager'),
  })
  write(copy, secret('manager'))
  await serve(copy)
  const ask = (audience?: string) =>
    openPreview({ live: currentHouse(), names: ['wider'], audience, isAnew: false })
  const all = (await ask()) as Preview
  expect(finds(all.house, 'vault')).toHaveLength(2)
  const some = (await ask('staff')) as Preview
  expect(finds(some.house, 'vault')).toEqual([])
  expect(some.house.snapshot.documents.has('answers/secret')).toBe(false)
  expect(some.house.snapshot.documents.has('answers/late')).toBe(true)
})

test('a folder without git has nothing to look at, and says so', async () => {
  await serve(folderOf({ ...least, ...late('Words.') }))
  expect(await openPreview({ live: currentHouse(), names: ['main'], isAnew: true })).toEqual({
    missing: 'git',
  })
  expect(await previewable(currentHouse())).toMatchObject({ missing: 'git' })
})

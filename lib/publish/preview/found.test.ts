import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderOf, least } from '../../content/testing'
import { currentHouse, openPreview, previewable } from '..'
import { git } from '../git'
import { folder, late, look, serve, words } from './testing'

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

test('a folder without git has nothing to look at, and says so', async () => {
  await serve(folderOf({ ...least, ...late('Words.') }))
  expect(await openPreview({ live: currentHouse(), names: ['main'], isAnew: true })).toEqual({
    missing: 'git',
  })
  expect(await previewable(currentHouse())).toMatchObject({ missing: 'git' })
})

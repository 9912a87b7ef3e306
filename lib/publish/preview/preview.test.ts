import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { least, write } from '../../content/testing'
import { closePreviews, currentHouse, openPreview, type Preview } from '..'
import { git } from '../git'
import { page } from '../testing'
import { finds, folder, late, look, serve, words } from './testing'

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

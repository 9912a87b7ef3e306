import { expect, onTestFinished, test } from 'vitest'
import { actorInRole } from '../../../access'
import { folderOf, least, page, tree, write, type Files } from '../../../content/testing'
import {
  addressOf,
  closePreviews,
  currentHouse,
  git,
  openPublisher,
  setHouse,
  sharePublisher,
  sourceOf,
} from '../../../publish'
import type { Reader } from '../reader'
import { presentBranches } from './branches'
import { enterPreview, type Entered } from './enter'
import { presentPreviewHome } from './home'
import { asIngrid } from '../../../publish/testing'

const roles = `${String(least['roles.yaml'])}- { role: editor, rank: 1, audience: manager, edits: true }\n`
const first: Files = {
  ...least,
  'roles.yaml': roles,
  'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\nRings.\n',
  'answers/late.mdx': page('It is on its way.'),
  'answers/old.mdx': page('Nobody needs it.'),
}

/** A house whose content is a repository, and a branch of it with these files. */
async function branch(name: string, files: Files, gone: readonly string[] = []): Promise<Reader> {
  const folder = folderOf(first)
  const commit = async (message: string) => {
    await git(folder, ['add', '--all'])
    await git(folder, [...asIngrid, 'commit', '--quiet', '--allow-empty', '-m', message])
  }
  await git(folder, ['init', '--quiet', '--initial-branch=main'])
  await commit('Begin')
  await git(folder, ['switch', '--quiet', '--create', name])
  write(folder, files)
  for (const file of gone) await git(folder, ['rm', '--quiet', file])
  await commit('Try it')
  await git(folder, ['switch', '--quiet', 'main'])
  const source = sourceOf(addressOf(folder), folder)
  const opened = await openPublisher({ source, data: folderOf({}), name: 'ours', say: () => {} })
  setHouse(opened.house!)
  sharePublisher(opened.publisher)
  onTestFinished(async () => {
    await opened.publisher.save()
    await closePreviews()
  })
  const house = currentHouse()
  const who = { account: 'i', name: 'Ingrid' }
  return { house, actor: actorInRole(house.snapshot, 'editor', who), now: new Date('2026-11-23T15:30:00Z') }
}

async function enter(editor: Reader, path: string, query = ''): Promise<Entered> {
  const parts = path.split('/').map(decodeURIComponent)
  const entered = await enterPreview(editor, parts, new URLSearchParams(query))
  if (!entered || !('preview' in entered)) throw new Error(JSON.stringify(entered))
  return entered
}

test('an editor sees what a branch changes, and what is wrong with it', async () => {
  const editor = await branch(
    'feature/soon',
    {
      'answers/late.mdx': page('Tomorrow.'),
      'answers/new.mdx': page('New.'),
      'answers/wrong.mdx': page('{code}'),
    },
    ['answers/old.mdx'],
  )
  const home = presentPreviewHome(editor, await enter(editor, 'feature%2Fsoon'))
  expect(home).toMatchObject({
    name: 'feature/soon',
    message: 'Try it',
    by: expect.stringContaining('Ingrid'),
  })
  expect(home.added).toMatchObject([{ url: '/preview/feature%2Fsoon/answers/new' }])
  expect(home.changed).toMatchObject([{ url: '/preview/feature%2Fsoon/answers/late', live: '/answers/late' }])
  expect(home.removed).toEqual([expect.objectContaining({ live: '/answers/old' })])
  expect(home.removed[0]).not.toHaveProperty('url')
  expect(home.held).toMatchObject([
    {
      file: 'answers/wrong.mdx',
      state: expect.stringContaining('Nobody sees it'),
      problems: [{ place: 'answers/wrong.mdx:8:1', rule: 'code' }],
    },
  ])
  expect(home.errors).toEqual([])
  expect(home).toMatchObject({ asked: 1, isLive: false, settings: [] })
})

test('a branch with a slash is found however it is written, and has one address', async () => {
  const editor = await branch('feature/soon', { 'answers/late.mdx': page('Tomorrow.') })
  expect((await enter(editor, 'feature%2Fsoon/answers/late')).rest).toEqual(['answers', 'late'])
  const typed = await enterPreview(editor, ['feature', 'soon', 'answers', 'late'], new URLSearchParams('a=1'))
  expect(typed).toEqual({ url: '/preview/feature%2Fsoon/answers/late?a=1' })
})

test('it is seen as a role, on a channel and on a day, at the time that it is now', async () => {
  const editor = await branch('soon', {})
  const query = 'q=late&preview-role=frontline&preview-channel=phone&preview-date=2027-03-01'
  const { reader, search, bar, inside } = await enter(editor, 'soon/s', query)
  expect(reader).toMatchObject({
    actor: { role: 'frontline', audience: 'staff', name: 'Ingrid' },
    channel: 'phone',
  })
  expect(reader.now).toEqual(new Date('2027-03-01T15:30:00Z'))
  expect(reader.house.db).toBeUndefined()
  expect([...search]).toEqual([['q', 'late']])
  expect(bar).toMatchObject({ name: 'soon', seen: 'as frontline, on Phone, on Mar 1', live: '/?q=late' })
  expect(inside('/answers/late')).toContain(
    'preview-role=frontline&preview-channel=phone&preview-date=2027-03-01',
  )
})

test('as nobody signed in one sees what the public sees', async () => {
  const editor = await branch('soon', {})
  const { reader } = await enter(editor, 'soon', 'preview-role=-')
  expect(reader.actor).toEqual({ audience: 'public' })
})

test.each([
  ['preview-role=king', 'no role “king”'],
  ['preview-channel=smoke', 'no channel “smoke”'],
  ['preview-date=2027-02-30', '“2027-02-30” is no day'],
])('what there is none of is said, and the page is shown all the same: %s', async (query, said) => {
  const editor = await branch('soon', {})
  const { bar, reader } = await enter(editor, 'soon', query)
  expect(bar.problem).toContain(said)
  expect(reader).toMatchObject({ actor: { role: 'editor' }, now: editor.now })
})

test('a role that only the branch has can be tried, and gives nobody more than they may see', async () => {
  const more = `${roles}- { role: intern, rank: 1, audience: volunteer }\n`
  const editor = await branch('soon', { 'roles.yaml': more, 'trees/t.mdx': tree('a') })
  const entered = await enter(editor, 'soon', 'preview-role=intern')
  expect(entered.reader.actor).toMatchObject({ role: 'intern', audience: 'volunteer' })
  expect(presentPreviewHome(editor, entered).settings).toEqual(['roles.yaml'])
})

test('for everybody else there is nothing', async () => {
  const editor = await branch('soon', {})
  for (const role of ['frontline', 'manager', '']) {
    const reader = { ...editor, actor: actorInRole(editor.house.snapshot, role) }
    expect(await enterPreview(reader, ['soon'], new URLSearchParams())).toBeUndefined()
    expect(await presentBranches(reader)).toBeUndefined()
  }
  const shown = await presentBranches(editor)
  const branches = shown && 'branches' in shown ? shown.branches : []
  expect(branches.map(({ name, url, isLive }) => [name, url, isLive]).sort()).toEqual([
    ['main', '/preview/main', true],
    ['soon', '/preview/soon', false],
  ])
})

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, least, page, readFolder, write, type Files } from '../../content/testing'
import { filesOfMerge, merge } from './merge'
import { mergeProblem } from './problem'

const files: Files = {
  ...least,
  'answers/coats.mdx': page(
    'On the rail.\n\n## Small ones\n\nAt the door.',
    'title: Where do coats go',
    'asked: [coats]',
  ).replace('title: A page\n', ''),
  'answers/jackets.mdx': page(
    'See [coats](coats.mdx "manager").\n\n## Small ones\n\nHere.\n\n## Gone\n\nThere.',
    'title: Where do jackets go',
    'asked:\n  - Coats!\n  - anoraks',
    'was: [answers/parkas]',
  ).replace('title: A page\n', ''),
  'answers/deep/tour.mdx': page(
    'Look at [jackets](../jackets.mdx#small-ones "for staff"), [again](../jackets.mdx#gone) and [by name][j].\n\n[j]: ../jackets.mdx',
    'related: [answers/jackets, answers/coats]',
  ),
  'playbooks/door.mdx': page('Words.', 'related:\n  - answers/jackets # ours', 'tags: [door]'),
}
const pair = { keep: 'answers/coats', gone: 'answers/jackets' }

async function mergedIn(files: Files) {
  const root = folderOf(files)
  const { snapshot } = await readFolder(root)
  const texts = new Map(
    filesOfMerge(snapshot, pair).map(file => [file, readFileSync(join(root, file), 'utf8')]),
  )
  const { texts: changed, left } = merge(snapshot, pair, texts)
  for (const [file, text] of changed)
    if (text === undefined) rmSync(join(root, file))
    else write(root, { [file]: text })
  return { ...(await readFolder(root)), changed, left }
}

test('who follows the old address, and the one before it, comes to the answer that stays', async () => {
  const { snapshot, said } = await mergedIn(files)
  expect(said).toEqual([])
  expect(snapshot.documents.has('answers/jackets')).toBe(false)
  for (const old of ['answers/jackets', 'answers/parkas'])
    expect(snapshot.redirects.get(old)).toBe('answers/coats')
})

test('it is found by how people asked for the other, each once', async () => {
  const { snapshot } = await mergedIn(files)
  expect(snapshot.documents.get('answers/coats')!.asked).toEqual(['coats', 'Where do jackets go', 'anoraks'])
})

test('links lead to what stays, and to the same heading where it has that', async () => {
  const { changed, snapshot } = await mergedIn(files)
  expect(changed.get('answers/deep/tour.mdx')).toContain(
    'Look at [jackets](../coats.mdx#small-ones "for staff"), [again](../coats.mdx) and [by name][j].\n\n[j]: ../coats.mdx',
  )
  expect(changed.get('answers/deep/tour.mdx')).toContain('related: [answers/coats]\n---')
  expect(snapshot.documents.get('playbooks/door')).toMatchObject({
    related: ['answers/coats'],
    tags: ['door'],
  })
})

test('the notice of the day leads on', async () => {
  const organization = `${String(least['organization.yaml'])}notice: { text: Cold., link: answers/jackets }\n`
  const { snapshot } = await mergedIn({ ...files, 'organization.yaml': organization })
  expect(snapshot.organization.notice?.link).toBe('answers/coats')
})

test('words of managers don’t become words of a page that more people see', async () => {
  const secret = String(files['answers/jackets.mdx']).replace('---\nSee', 'audience: manager\n---\nSee')
  const { snapshot, left } = await mergedIn({
    ...files,
    'answers/jackets.mdx': secret,
    'answers/deep/tour.mdx': page('Words.'),
    'playbooks/door.mdx': page('Words.'),
  })
  expect(snapshot.documents.get('answers/coats')!.asked).toEqual(['coats'])
  expect(left.join(' ')).toContain('Its phrasings stay behind')
})

test('what more people see doesn’t go into what fewer see, and a team isn’t merged', async () => {
  const narrow = String(files['answers/coats.mdx']).replace('---\nOn', 'audience: manager\n---\nOn')
  const { snapshot } = await readFolder(folderOf({ ...files, 'answers/coats.mdx': narrow }))
  expect(mergeProblem(snapshot, pair)).toContain('who reads that one now would find nothing')
  expect(mergeProblem(snapshot, { keep: 'answers/jackets', gone: 'teams/front-desk' })).toContain(
    'not an answer',
  )
  expect(mergeProblem(snapshot, { keep: 'answers/jackets', gone: 'answers/none' })).toContain(
    'no document "answers/none"',
  )
})

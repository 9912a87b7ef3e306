import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, least, page } from '../../content/testing'
import { type } from './testing'

const careful = [
  '---',
  '# Do not touch this remark',
  'title:   "A rule"  # nor this',
  'summary: About it.',
  'owner: teams/front-desk',
  'verified: 2026-11-01',
  'by: teams/front-desk',
  '---',
  'See [the other](other.mdx) and [the desk](../teams/front-desk.mdx).',
  '',
  '# Top',
  '',
].join('\n')

/** A folder of content in a repository, with a rule that another page links to. */
function recorded() {
  const folder = folderOf({
    ...least,
    'answers/rule.mdx': careful,
    'answers/other.mdx': page('See [the rule](rule.mdx#top) or [this](rule.mdx).'),
  })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Ingrid', '-c', 'user.email=i@example.org', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'Write it')
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const move = (from: string, to: string) => {
    mkdirSync(join(folder, to, '..'), { recursive: true })
    renameSync(join(folder, from), join(folder, to))
  }
  const check = (...more: string[]) => type('check', '--content', folder, ...more)
  return { folder, git, text, move, check }
}

test('A document that I renamed is named, with the line that keeps its old address', async () => {
  const { move, check } = recorded()
  move('answers/rule.mdx', 'answers/days.mdx')
  const { out } = await check()
  expect(out).toMatch(
    /answers\/days\.mdx:1:1 {2}moved {2}This was answers\/rule\.mdx; .*Add "was: \[answers\/rule\]"/,
  )
})

test('--fix writes the old id, leaves all else as I wrote it, and leads links to the new place', async () => {
  const { move, check, text, git } = recorded()
  move('answers/rule.mdx', 'policies/shop/days.mdx')
  const { out, code } = await check('--fix')
  expect(out).toContain('policies/shop/days.mdx  mended  "was" has "answers/rule" now')
  expect(out).not.toContain('  moved  ')
  expect(code).toBe(0)
  expect(text('policies/shop/days.mdx')).toBe(
    careful
      .replace('by: teams/front-desk\n', 'by: teams/front-desk\nwas:\n  - answers/rule\n')
      .replace('(other.mdx)', '(../../answers/other.mdx)')
      .replace('(../teams/front-desk.mdx)', '(../../teams/front-desk.mdx)'),
  )
  expect(text('answers/other.mdx')).toContain(
    '[the rule](../policies/shop/days.mdx#top) or [this](../policies/shop/days.mdx)',
  )
  expect(String(git('status', '--porcelain'))).not.toMatch(/^A/m)
  expect((await check('--fix')).out).not.toContain('mended')
})

test('What was renamed on a branch is found against where it branched off', async () => {
  const { move, check, git } = recorded()
  git('checkout', '-q', '-b', 'work')
  move('answers/rule.mdx', 'answers/days.mdx')
  git('add', '-A')
  git('commit', '-q', '-m', 'Rename it')
  expect((await check()).out).not.toContain('  moved  ')
  expect((await check('--since', 'main')).out).toContain('  moved  ')
  expect(await check('--since', '--output=x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no revision'),
  })
})

test('A document that kept its id, or names the old one, or whose old address is another’s, is left alone', async () => {
  const { move, check, folder } = recorded()
  move('answers/rule.mdx', 'answers/days.mdx')
  const file = join(folder, 'answers/days.mdx')
  for (const line of ['id: answers/rule', 'was: [answers/rule]']) {
    writeFileSync(file, careful.replace('by: teams', `${line}\nby: teams`))
    expect((await check()).out).not.toContain('  moved  ')
  }
  writeFileSync(file, careful)
  writeFileSync(join(folder, 'answers/new.mdx'), page('Another.', 'id: answers/rule', 'by: teams/front-desk'))
  expect((await check()).out).not.toContain('  moved  ')
})

test('A list that can’t be written to is left as it is, and I am told', async () => {
  const { move, check, folder } = recorded()
  move('answers/rule.mdx', 'answers/days.mdx')
  writeFileSync(
    join(folder, 'answers/days.mdx'),
    careful.replace('by: teams', 'was: answers/oldest\nby: teams'),
  )
  const { out } = await check('--fix')
  expect(out).toContain('answers/days.mdx  not mended  ')
})

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, least, page } from '../../content/testing'
import { type } from './testing'

function recorded() {
  const folder = folderOf({ ...least, 'answers/late.mdx': page('It comes in five days.') })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Ingrid', '-c', 'user.email=i@example.org', ...args])
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'Write it')
  git('mv', 'answers/late.mdx', 'answers/later.mdx')
  writeFileSync(
    join(folder, 'answers/later.mdx'),
    page('It comes in two days.', 'was: [answers/late]', 'by: teams/front-desk'),
  )
  git('commit', '-q', '-a', '-m', 'The post is faster')
  return folder
}

test('I read who changed a document when and why, by an old id too, and with --words what', async () => {
  const folder = recorded()
  const { out, code } = await type('history', 'answers/late', '--content', folder)
  expect(code).toBe(0)
  expect(out).toMatch(
    /^[\da-f]{7} {2}\d{4}-\d\d-\d\d {2}Ingrid: The post is faster\n {2}It was answers\/late\.mdx before\.\n/,
  )
  expect(out).toMatch(/Ingrid: Write it\n$/)
  expect((await type('history', 'answers/later', '--words', '--content', folder)).out).toContain(
    '  was: {+answers/late+}\n  It comes in [-five-]{+two+} days.\n',
  )
  const { changes } = (await type('history', 'answers/later', '--json', '--content', folder)).json()
  expect(changes.map(({ why, file }: { why: string; file: string }) => [why, file])).toEqual([
    ['The post is faster', 'answers/later.mdx'],
    ['Write it', 'answers/late.mdx'],
  ])
})

test('Where there is no such document, or no git, I am told', async () => {
  const folder = folderOf({ ...least, 'answers/late.mdx': page('Words.') })
  expect(await type('history', 'answers/lat', '--content', folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean "answers/late"?'),
  })
  expect((await type('history', 'answers/late', '--content', folder)).out).toContain(
    'Git knows no commit of answers/late.mdx',
  )
})

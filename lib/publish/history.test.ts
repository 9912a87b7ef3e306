import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { historyOf } from '.'

let repository: string
let content: string
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'answerhouse-test-'))
  content = join(repository, 'our content')
  mkdirSync(join(content, 'actions'), { recursive: true })
})
afterEach(() => rmSync(repository, { recursive: true }))

const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' })
function commit(by: string) {
  git('add', '-A')
  git('-c', `user.name=${by}`, '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'Change it')
}
const write = (name: string, text: string) => writeFileSync(join(content, `actions/${name}.mdx`), text)
const told = async (name: string, revision = 'now') =>
  (await historyOf(content, `actions/${name}.mdx`, revision)).map(({ by, bytes }) => [by, String(bytes)])

test('a file is read as each commit left it, the newest first, also from before it got its name', async () => {
  git('init', '-q')
  const text = 'The first words of it, and enough of them.\n'
  write('money-back', text)
  commit('Ingrid Ødegård')
  renameSync(join(content, 'actions/money-back.mdx'), join(content, 'actions/refund.mdx'))
  commit('Omar')
  write('refund', `${text}One more.\n`)
  write('other', 'Another\n')
  commit('Ingrid Ødegård')
  write('other', 'Another still\n')
  commit('Omar')
  write('refund', 'Not committed\n')
  expect(await told('refund')).toEqual([
    ['Ingrid Ødegård', `${text}One more.\n`],
    ['Omar', text],
    ['Ingrid Ødegård', text],
  ])
})

test('it is read once for a revision', async () => {
  git('init', '-q')
  write('refund', 'One\n')
  commit('Ingrid')
  expect(await told('refund', 'a')).toHaveLength(1)
  write('refund', 'Two\n')
  commit('Ingrid')
  expect(await told('refund', 'a')).toHaveLength(1)
  expect(await told('refund', 'b')).toHaveLength(2)
})

test('without git, a commit or the file there is none', async () => {
  write('refund', 'One\n')
  expect(await told('refund')).toEqual([])
  git('init', '-q')
  expect(await told('refund', 'later')).toEqual([])
  commit('Ingrid')
  expect(await told('gone')).toEqual([])
})

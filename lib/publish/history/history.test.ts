import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { blameOf, historyOf, lastChanges, lastChangesRead, versionAt, type Version } from '.'

let repository: string
let content: string
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'answerhouse-test-'))
  content = join(repository, 'our content')
  mkdirSync(join(content, 'actions'), { recursive: true })
})
afterEach(() => rmSync(repository, { recursive: true }))

const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' })
function commit(by: string, why = 'Change it') {
  git('add', '-A')
  git('-c', `user.name=${by}`, 'commit', '-q', '--allow-empty', '-m', why)
  return String(git('rev-parse', 'HEAD')).trim()
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

test('it is read again once a commit changed the file, and not before', async () => {
  git('init', '-q')
  write('refund', 'One\n')
  const one = await historyOf(content, 'actions/refund.mdx', commit('Ingrid'))
  write('other', 'Another\n')
  const between = commit('Ingrid')
  expect(await historyOf(content, 'actions/refund.mdx', between)).toBe(one)
  write('refund', 'Two\n')
  expect(await historyOf(content, 'actions/refund.mdx', commit('Ingrid'))).toHaveLength(2)
  git('-c', 'user.name=Omar', 'commit', '-q', '--amend', '--reset-author', '-m', 'Say it again')
  const again = await historyOf(content, 'actions/refund.mdx', String(git('rev-parse', 'HEAD')).trim())
  expect(again.map(({ by }) => by)).toEqual(['Omar', 'Ingrid'])
})

test('without git, a commit or the file there is none', async () => {
  write('refund', 'One\n')
  expect(await told('refund')).toEqual([])
  git('init', '-q')
  expect(await told('refund', 'later')).toEqual([])
  commit('Ingrid')
  expect(await told('gone')).toEqual([])
})

const all = (revision = 'now') => historyOf(content, 'actions/refund.mdx', revision)
const sides = ({ before, bytes, why }: Version) => [why, before && String(before.bytes), String(bytes)]

test('Each version says what was there before and why it was changed, also beside a rename', async () => {
  git('init', '-q', '-b', 'main')
  const text = 'The first words of it, and enough of them.\n'
  write('money-back', text)
  commit('Ingrid', 'Write it')
  renameSync(join(content, 'actions/money-back.mdx'), join(content, 'actions/refund.mdx'))
  write('refund', `${text}More.\n`)
  commit('Omar', 'Call it as people do')
  const versions = await all()
  expect(versions.map(sides)).toEqual([
    ['Call it as people do', text, `${text}More.\n`],
    ['Write it', undefined, text],
  ])
  expect(versions[0]?.before?.file).toBe('actions/money-back.mdx')
})

test('What two people wrote side by side is told against what each found; a merge where it is neither’s', async () => {
  git('init', '-q', '-b', 'main')
  write('refund', 'one\n\ntwo\n\nthree\n')
  commit('Ingrid', 'Write it')
  git('checkout', '-q', '-b', 'side')
  write('refund', 'ONE\n\ntwo\n\nthree\n')
  commit('Omar', 'On the side')
  git('checkout', '-q', 'main')
  write('refund', 'one\n\ntwo\n\nTHREE\n')
  commit('Ingrid', 'On the main')
  git('-c', 'user.name=Ingrid', 'merge', '-q', '--no-ff', '-m', 'Join them', 'side')
  expect((await all()).map(({ why }) => why).toSorted()).toEqual([
    'Join them',
    'On the main',
    'On the side',
    'Write it',
  ])
  expect((await all()).find(({ why }) => why === 'On the side')?.before?.bytes.toString()).toContain('three')
  git('checkout', '-q', '-b', 'again')
  write('refund', 'ONE\n\n2\n\nTHREE\n')
  commit('Omar', 'Another side')
  git('checkout', '-q', 'main')
  commit('Ingrid', 'Nothing of it')
  git('-c', 'user.name=Ingrid', 'merge', '-q', '--no-ff', '--no-commit', 'again')
  write('refund', 'ONE\n\nboth\n\nTHREE\n')
  commit('Ingrid', 'Join them in my own words')
  const [merge] = await all('later')
  expect([merge?.why, String(merge?.bytes), merge?.file]).toEqual([
    'Join them in my own words',
    'ONE\n\nboth\n\nTHREE\n',
    'actions/refund.mdx',
  ])
})

test('What was taken away and comes again has no history from before', async () => {
  git('init', '-q')
  write('refund', 'A secret\n')
  commit('Ingrid')
  rmSync(join(content, 'actions/refund.mdx'))
  commit('Ingrid', 'Take it away')
  write('refund', 'Harmless\n')
  commit('Omar', 'Begin anew')
  expect((await all()).map(({ why }) => why)).toEqual(['Begin anew'])
})

test('Signs in names and messages change nothing', async () => {
  git('init', '-q')
  write('refund', 'One\n')
  commit('In\tgrid :100644', ':100644 100644 \x01 \x02 --help')
  expect((await all())[0]).toMatchObject({
    by: 'In\tgrid :100644',
    why: expect.stringMatching(/^:100644 .*--help$/),
  })
})

test('A copy that begins in the middle says that what was before is missing', async () => {
  git('init', '-q')
  for (const text of ['One\n', 'Two\n', 'Three\n']) {
    write('refund', text)
    commit('Ingrid', text)
  }
  const copy = mkdtempSync(join(tmpdir(), 'answerhouse-test-'))
  onTestFinished(() => rmSync(copy, { recursive: true }))
  execFileSync('git', ['clone', '-q', '--depth=2', `file://${repository}`, copy])
  const versions = await historyOf(join(copy, 'our content'), 'actions/refund.mdx', 'now')
  expect(versions.map(({ bytes, cut }) => [String(bytes), cut])).toEqual([
    ['Three\n', undefined],
    ['Two\n', true],
  ])
})

test('The version at any revision is the last one before it; what isn’t one, or isn’t published, is none', async () => {
  git('init', '-q', '-b', 'main')
  write('refund', 'One\n')
  const first = commit('Ingrid')
  write('other', 'Another\n')
  const between = commit('Ingrid')
  write('refund', 'Two\n')
  const second = commit('Ingrid')
  git('checkout', '-q', '-b', 'secret')
  write('refund', 'Not published\n')
  const secret = commit('Ingrid')
  git('checkout', '-q', 'main')
  const versions = await all()
  const at = async (revision: string) => String((await versionAt(content, versions, revision))?.bytes)
  expect(await at(first)).toBe('One\n')
  expect(await at(between.slice(0, 9))).toBe('One\n')
  expect(await at(second.slice(0, 7))).toBe('Two\n')
  for (const hostile of [
    secret,
    'secret',
    'HEAD',
    '--output=x',
    '',
    first.slice(0, 6),
    `${first}^`,
    '0'.repeat(40),
  ])
    expect([hostile, await at(hostile)]).toEqual([hostile, 'undefined'])
})

test('Each line says who wrote it last', async () => {
  git('init', '-q')
  write('refund', 'One\n\nTwo\n')
  commit('Ingrid', 'Write it')
  write('refund', 'One\n\n  Two\nThree\n')
  const commitOf = commit('Omar', 'Add a line')
  const lines = await blameOf(content, 'actions/refund.mdx', commitOf)
  expect(lines.map(({ by, why }) => `${by}: ${why}`)).toEqual([
    'Ingrid: Write it',
    'Ingrid: Write it',
    'Ingrid: Write it',
    'Omar: Add a line',
  ])
  expect(await blameOf(content, '--help', commitOf)).toEqual([])
})

test('The last change of each file is known once it was read, and goes on from there', async () => {
  git('init', '-q')
  write('refund', 'One\n')
  write('other', 'One\n')
  commit('Ingrid')
  const last = async (minute: number) => {
    const now = new Date(2026, 10, 23, 12, minute)
    lastChanges(content, now)
    await lastChangesRead(content)
    const found = lastChanges(content, now)
    return ['refund', 'other'].map(name => found?.get(`actions/${name}.mdx`)?.by)
  }
  expect(lastChanges(content, new Date(2026, 10, 23, 11))).toBeUndefined()
  expect(await last(1)).toEqual(['Ingrid', 'Ingrid'])
  write('other', 'Two\n')
  commit('Omar')
  expect(await last(2)).toEqual(['Ingrid', 'Omar'])
  git('-c', 'user.name=Priya', 'commit', '-q', '--amend', '-m', 'Again', '--reset-author')
  expect(await last(3)).toEqual(['Ingrid', 'Priya'])
})

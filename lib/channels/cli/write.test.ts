import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../content'
import { type, withOwnContent } from './testing'

let folder: string
let content: string
withOwnContent(own => ({ folder, content } = own))

describe('check', () => {
  test('says file, line, column, rule, message and mend, and exits with 1', async () => {
    const file = join(content, 'answers/charged-twice.mdx')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^owner: .*$/m, 'owner: teams/donor-car'))
    const { code, json } = await type('check', '--content', content, '--json')
    expect(code).toBe(1)
    expect(json()).toMatchObject({
      documents: readdirSync(content, { recursive: true }).filter(name => String(name).endsWith('.mdx'))
        .length,
      errors: [{ line: 3, column: 8, rule: 'unknown-team', mend: 'Did you mean "teams/donor-care"?' }],
    })
    expect(json().errors[0].file).toMatch(/answers\/charged-twice\.mdx$/)
    expect((await type('check', '--content', content)).out).toMatch(
      /answers\/charged-twice\.mdx:3:8 {2}unknown-team {2}There is no team "teams\/donor-car"\. Did you mean/,
    )
  })
  test.each([
    ['missing', () => join(folder, 'nowhere'), 'There is no folder'],
    ['a file', () => join(content, 'roles.yaml'), 'is a file'],
  ])('a content folder that is %s is told plainly', async (_, where, message) => {
    const { code, err } = await type('check', '--content', where())
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect((await type('check', '--content', where(), '--json')).json().errors).toHaveLength(1)
    expect((await type('search', 'x', '--content', where())).err).toContain(message)
  })
  test('an empty folder lacks its organization.yaml', async () => {
    mkdirSync(join(folder, 'empty'))
    const { code, out } = await type('check', '--content', join(folder, 'empty'))
    expect(code).toBe(1)
    expect(out).toContain('There is no organization.yaml in this folder.')
  })
})

describe('new', () => {
  test.each(kinds)('a %s checks without an error, and never overwrites', async kind => {
    const made = await type('new', kind, 'When it rains: what then?', '--content', content, '--json')
    expect(made.code).toBe(0)
    expect(existsSync(join(content, `${made.json().id}.mdx`))).toBe(true)
    const { code, json } = await type('check', '--content', content, '--json')
    expect({ code, errors: json().errors }).toEqual({ code: 0, errors: [] })
    // What only people can say is still missing: nothing invents a date.
    expect(
      json()
        .warnings.filter((w: { file: string }) => w.file.endsWith(`${made.json().id}.mdx`))
        .map((w: { rule: string }) => w.rule)
        .filter((rule: string) => rule !== 'never-verified'),
    ).toEqual([])
    const again = await type('new', kind, 'When it rains: what then?', '--content', content)
    expect(again.code).toBe(1)
    expect(again.err).toContain('There is already')
  })
  test('an unknown kind or team is said, with what was meant', async () => {
    expect((await type('new', 'anser', 'Rain', '--content', content)).err).toContain('Did you mean "answer"?')
    expect(
      (await type('new', 'answer', 'Rain', '--owner', 'returns-dsk', '--content', content)).err,
    ).toContain('teams/returns-desk')
  })
})

describe('import', () => {
  test('makes a folder that checks, reports what stayed behind by line, and never overwrites', async () => {
    const from = join(folder, 'markdown')
    mkdirSync(from)
    writeFileSync(
      join(from, 'leave.md'),
      '# Taking leave\n\nAsk early. [More](missing.md)\n\n{% include form.html %}\n',
    )
    const to = join(folder, 'imported')
    const { code, json } = await type('import', from, '--to', to, '--owner', 'people', '--json')
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      documents: 1,
      written: expect.arrayContaining(['answers/leave.mdx']),
      notCarried: [{ file: 'leave.md', line: 5, what: expect.stringContaining('include') }],
      deadLinks: [{ file: 'leave.md', line: 3, url: 'missing.md' }],
    })
    expect((await type('check', '--content', to)).code).toBe(0)
    expect((await type('search', 'taking leaf', '--content', to, '--json')).json().hits[0].id).toBe(
      'answers/leave',
    )
    const again = await type('import', from, '--to', to, '--owner', 'people')
    expect(again.code).toBe(1)
    expect(readFileSync(join(to, 'answers/leave.mdx'), 'utf8')).toContain('Taking leave')
  })
})

describe('account', () => {
  const account = (...args: string[]) => type('account', ...args, '--content', content)
  const ana = ['ana', '--role', 'frontline', '--name', 'Ana Lima'] as const

  test('somebody may sign in, gets a new password, and leaves', async () => {
    const made = (await account('add', ...ana, '--json')).json()
    expect(made).toMatchObject({
      account: 'ana',
      role: 'frontline',
      password: expect.stringMatching(/.{12}/),
    })
    expect((await account('list')).out).toContain('Ana Lima, frontline')
    expect((await account('password', 'ana', '--json')).json().password).not.toBe(made.password)
    expect((await account('leave', 'ana')).code).toBe(0)
    expect((await account('list', '--json')).json()).toEqual([])
  })
  test('a name that is taken, or that nobody has, is said', async () => {
    await account('add', ...ana)
    expect(await account('add', ...ana)).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is already an account'),
    })
    expect(await account('leave', 'bob')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nobody signs in as “bob”'),
    })
  })
  test('a role that isn’t there, or a missing name, is a wrong call', async () => {
    expect(await account('add', 'ana', '--role', 'frontlin', '--name', 'A')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "frontline"?'),
    })
    expect(await account('add')).toMatchObject({ code: 2 })
    expect(await account('leave')).toMatchObject({ code: 2 })
  })
})

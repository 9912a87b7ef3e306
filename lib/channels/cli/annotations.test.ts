import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderOf, least, page, tree } from '../../content/testing'
import { codeQuality, workflowCommand } from './annotations'
import { type } from './testing'

const before = process.env.ANSWERHOUSE_DATA
beforeEach(() => void (process.env.ANSWERHOUSE_DATA = folderOf({})))
afterEach(() => {
  if (before === undefined) delete process.env.ANSWERHOUSE_DATA
  else process.env.ANSWERHOUSE_DATA = before
})

/** A house with one team, and an answer that names another. */
const mistaken = () =>
  folderOf({ ...least, 'answers/rain.mdx': page('It rains.').replace('teams/front-desk', 'teams/front-dsk') })

/** A house in which everybody comes to an end that gives what only a manager may. */
const generous = () =>
  folderOf({
    ...least,
    'actions/lend.mdx': page('Lend it.', 'limits: [{ from: 2026-01-01, role: manager }]'),
    'trees/lend.mdx': tree(
      'rain',
      '<Question id="rain" ask="Does it rain?"><Choice id="yes" to="lend">Yes</Choice><Choice id="no" to="no">No</Choice></Question>',
      '<Outcome id="lend" result="resolved" owner="teams/front-desk" grants="actions/lend">Lend it.</Outcome>',
      '<Outcome id="no" result="declined" owner="teams/front-desk">Don’t.</Outcome>',
    ),
  })

const found = {
  file: 'answers/50%, or more: why.mdx',
  line: 3,
  column: 8,
  severity: 'error',
  rule: 'unknown-team',
  message: 'There is no team "100%,\r\n::error::b:c".',
  mend: 'Write another.',
} as const

describe('on GitHub', () => {
  test('a mistake stands at its line in the change, and the check fails', async () => {
    const { code, out } = await type('check', '--content', mistaken(), '--annotations', 'github')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^::error file=[^,:]*answers\/rain\.mdx,line=4,col=8,title=unknown-team::There is no team "teams\/front-dsk"\. Did you mean "teams\/front-desk"\?$/m,
    )
    expect(out).toMatch(/documents: 1 error, /)
  })
  test('words of an author end no property and begin no command of their own', () => {
    const line = workflowCommand(found, 'content')
    expect(line.split('\n')).toHaveLength(1)
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(line) ?? []
    expect(properties.split(',').map(one => one.split('='))).toEqual([
      ['file', 'content/answers/50%25%2C or more%3A why.mdx'],
      ['line', '3'],
      ['col', '8'],
      ['title', 'unknown-team'],
    ])
    expect(decodeURIComponent(message)).toBe(`${found.message} Write another.`)
  })
  test('a way through a tree comes with the walk that shows it', async () => {
    const { out } = await type('check', '--content', generous(), '--annotations', 'github')
    const walk = out.split('\n').find(line => line.startsWith('::') && line.includes('answerhouse walk'))
    expect(walk).toMatch(/::.*%0A +1\. Does it rain\? {2}Yes%0A/)
  })
})

describe('on GitLab', () => {
  test('a mistake is in the report with its file and line, and the check fails', async () => {
    const { code, json } = await type('check', '--content', mistaken(), '--annotations', 'gitlab')
    expect(code).toBe(1)
    expect(json()).toContainEqual({
      description: 'There is no team "teams/front-dsk". Did you mean "teams/front-desk"?',
      check_name: 'unknown-team',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: expect.stringMatching(/answers\/rain\.mdx$/), lines: { begin: 4 } },
    })
  })
  test('what was there before isn’t new when lines move, and two of one kind stay two', () => {
    const prints = (...lines: number[]) =>
      codeQuality(
        lines.map(line => ({ ...found, line })),
        'content',
      ).map(({ fingerprint }) => fingerprint)
    expect(prints(9, 30)).toEqual(prints(3, 5))
    expect(new Set(prints(3, 5))).toHaveProperty('size', 2)
  })
})

test('another host, or two ways of printing at once, are refused with what there is', async () => {
  const unknown = await type('check', '--annotations', 'bitbucket')
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('github, gitlab') })
  const both = await type('check', '--annotations', 'github', '--json')
  expect(both).toMatchObject({ code: 2, err: expect.stringContaining('--json') })
})

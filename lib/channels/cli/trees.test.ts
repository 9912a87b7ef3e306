import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type, withOwnContent } from './testing'

let content: string
withOwnContent(own => ({ content } = own))
const here = () => ['--content', content]

describe('test', () => {
  const file = () => join(content, 'trees/bring-it-back.test.yaml')

  test('the situations of Lantern Street end as they should', async () => {
    const { code, json } = await type('test', ...here(), '--json')
    expect(json()).toMatchObject({ failed: 0 })
    expect(json().passed).toBeGreaterThan(100)
    expect(code).toBe(0)
  })

  test('one that doesn’t is said with its place and where it ends, and exits with 1', async () => {
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('ends: bring-it', 'ends: keep-it'))
    const { code, out } = await type('test', 'bring-it-back', ...here())
    expect(code).toBe(1)
    expect(out).toMatch(/bring-it-back\.test\.yaml:5:3\n +It ends in “bring-it”, not in “keep-it”\./)
    expect(out).toContain('3 situations: 2 as they should end, 1 not.')
  })

  test('says which nodes no situation comes to', async () => {
    writeFileSync(
      file(),
      '- { situation: Ours., as: volunteer, answering: { why: ours }, ends: our-mistake }\n',
    )
    expect((await type('test', 'bring-it-back', ...here())).out).toContain(
      'No situation comes to: when, bring-it, keep-it',
    )
  })

  test('a walk is written down as a situation, which is tried out from then on', async () => {
    const walk = [
      'walk',
      'bring-it-back',
      'why=mind,when=longer',
      '--as',
      'volunteer',
      '--fact',
      'channel=phone',
    ]
    const words = 'A coat from “last winter”: it doesn’t fit.'
    expect((await type(...walk, '--save-test', words, ...here())).out).toContain(
      'trees/bring-it-back.test.yaml',
    )
    const { json } = await type('test', 'bring-it-back', ...here(), '--json')
    expect(json().trees[0].situations.at(-1)).toMatchObject({
      situation: words,
      passed: true,
      endsIn: 'keep-it',
    })
    expect(json().trees[0].situations).toHaveLength(4)
  })

  test('a walk that stops at a question is not written down', async () => {
    const before = readFileSync(file(), 'utf8')
    const { code, err } = await type(
      'walk',
      'bring-it-back',
      '--as',
      'volunteer',
      '--save-test',
      'So.',
      ...here(),
    )
    expect(code).toBe(1)
    expect(err).toContain('This stops at “why”. Answer on, to an end.')
    expect(readFileSync(file(), 'utf8')).toBe(before)
  })
})

describe('prove', () => {
  test('says so where there are no trees', async () => {
    const organization =
      'name: Desk\ntimeZone: UTC\ncurrency: USD\naudiences: [staff]\nfrontDesk: teams/desk\n'
    rmSync(content, { recursive: true })
    mkdirSync(join(content, 'teams'), { recursive: true })
    writeFileSync(join(content, 'organization.yaml'), organization)
    writeFileSync(join(content, 'teams/desk.mdx'), '---\ntitle: Desk\n---\nTakes all.\n')
    const { out } = await type('prove', ...here())
    expect(out).toBe('There are no trees here, so there is nothing to prove.\nno errors, no warnings.\n')
  })

  test('finds nothing wrong in the trees of Lantern Street', async () => {
    const { code, json } = await type('prove', ...here(), '--json')
    expect(json()).toMatchObject({ errors: [], warnings: [] })
    expect(code).toBe(0)
  })

  test('a tree that gives more than the limits do is an error, with a walk that shows it', async () => {
    const file = join(content, 'trees/money.mdx')
    const text = readFileSync(file, 'utf8')
    const ways = 'allowed="waive" needs="waive-ask"'
    expect(text).toContain(ways)
    writeFileSync(file, text.replace(ways, 'allowed="waive-ask" needs="waive"'))
    const { code, json } = await type('prove', 'money', ...here(), '--json')
    expect(code).toBe(1)
    const found = json().errors.find(({ rule }: { rule: string }) => rule === 'gives-too-much')
    expect(found.file).toMatch(/trees\/money\.mdx$/)
    expect(found.path.length).toBeGreaterThan(1)
    const { json: walked } = await type(
      'walk',
      'money',
      found.answers,
      '--as',
      found.role,
      ...here(),
      '--json',
    )
    expect(walked().outcome).toMatchObject({ id: 'waive', verdict: 'needs' })
  })

  test('a tree that there is not is refused with the nearest that there is', async () => {
    for (const command of ['prove', 'test', 'paths', 'walk']) {
      const { code, err } = await type(command, 'monye', ...here())
      expect([code, err]).toEqual([1, expect.stringContaining('Did you mean "trees/money"?')])
    }
  })

  test('says how to walk there, with what must be known', async () => {
    const action = join(content, 'actions/refund.mdx')
    const limits = readFileSync(action, 'utf8')
    writeFileSync(
      action,
      limits.replace('frontline, upTo: 50 }', 'frontline, upTo: 50, if: "channel:email" }'),
    )
    const file = join(content, 'trees/arrived-wrong.mdx')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"refund-which" needs="ask-which"', '"ask-which" needs="refund-which"'))
    const { out } = await type('prove', 'arrived-wrong', ...here())
    const line = out.split('\n').find(each => each.includes('answerhouse walk') && each.includes('frontline'))
    expect(line).toContain('--fact channel=email')
    const words = (line ?? '').trim().split(' ').slice(1)
    const { code, json } = await type(...words, ...here(), '--json')
    expect(code).toBe(0)
    expect(json().outcome).toMatchObject({ result: 'handed-over', verdict: 'allowed' })
  })
})

describe('paths', () => {
  test('every way of every role stands in a table, once', async () => {
    const { json } = await type('paths', 'bring-it-back', ...here(), '--json')
    expect(json().paths.map(({ end }: { end: string }) => end)).toEqual([
      'our-mistake',
      'bring-it',
      'keep-it',
      'bring-it',
      'bring-it',
      'keep-it',
      'bring-it',
    ])
  })

  test('what a spreadsheet would take for a formula is text', async () => {
    const file = join(content, 'trees/bring-it-back.mdx')
    writeFileSync(file, readFileSync(file, 'utf8').replace('>You made a mistake<', '>=1+1<'))
    const { out } = await type('paths', 'bring-it-back', '--csv', ...here())
    expect(out).toContain(`"'=1+1"`)
  })
})

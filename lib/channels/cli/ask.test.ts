import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type } from './testing'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-cli-'))
  process.env.ANSWERHOUSE_DATA = folder
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('search', () => {
  test('finds what half a sentence with a typo means, as JSON', async () => {
    const { code, json } = await type(
      'search',
      'trowsers came in the wrong siz',
      '--as',
      'frontline',
      '--json',
    )
    expect(code).toBe(0)
    expect(json()).toMatchObject({ answered: true, revision: expect.any(String), total: expect.any(Number) })
    expect(json().hits[0]).toEqual({
      id: 'playbooks/wrong-size',
      title: 'The parcel holds the wrong size',
      section: expect.any(String),
      snippet: expect.any(String),
      score: expect.any(Number),
      kind: 'playbook',
      owner: 'teams/returns-desk',
      audience: 'volunteer',
      url: expect.stringMatching(/^\/playbooks\/wrong-size/),
      state: expect.any(String),
      mark: null,
    })
  })
  test('marks what nobody has verified, as every channel does', async () => {
    const asked = ['search', 'a reference letter for a volunteer', '--limit', '1']
    const { out } = await type(...asked)
    expect(out).toContain('answers/reference-letter  never verified')
    const { json } = await type(...asked, '--json')
    expect(json().hits[0]).toMatchObject({ state: 'not-validated', mark: 'never' })
  })
  test('says so when there is no answer, and who owns it all the same', async () => {
    const { code, out } = await type('search', 'how tall is mount kilimanjaro', '--as', 'volunteer')
    expect(code).toBe(0)
    expect(out).toMatch(/^We have no answer to this\. .+ owns it\./)
  })
  test('asks a file of questions of a plain list, and writes a run', async () => {
    const [docs, queries, run] = ['docs.jsonl', 'queries.jsonl', 'run.jsonl'].map(name =>
      join(folder, name),
    ) as [string, string, string]
    writeFileSync(
      docs,
      '{"id":"a#1","title":"Lost card","aliases":["my card is gone"],"body":""}\n{"id":"b","title":"Exchange rates","aliases":[],"body":"Money abroad."}\n',
    )
    writeFileSync(queries, '{"id":"q1","text":"card gone"}\n{"id":"q2","text":"exchange money"}\n')
    expect((await type('search', '--docs', docs, '--queries', queries, '--run', run)).code).toBe(0)
    const lines = readFileSync(run, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => [line.qid, line.ids[0].split('#')[0]])).toEqual([
      ['q1', 'a'],
      ['q2', 'b'],
    ])
    expect(lines[0]).toMatchObject({
      answered: expect.any(Boolean),
      confidence: expect.any(Number),
      ms: expect.any(Number),
    })
  })
  test('names the line of a question that can’t be read', async () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"id":"q1","text":"x"}\nnonsense\n')
    const { code, err } = await type(
      'search',
      '--queries',
      join(folder, 'bad.jsonl'),
      '--run',
      join(folder, 'run'),
    )
    expect(code).toBe(2)
    expect(err).toContain('bad.jsonl:2 is not a question')
  })
})

describe('may', () => {
  test('gives the verdict, the limit as people write it, and the line that says so', async () => {
    const { code, json } = await type(
      'may',
      'refund',
      '120',
      '--as',
      'frontline',
      '--on',
      '2026-11-22',
      '--json',
    )
    expect(code).toBe(0)
    expect(json()).toEqual({
      verdict: 'needs',
      limit: 50,
      unit: 'USD',
      needs: { roles: ['supervisor'], secondPerson: false },
      unknown: [],
      sentence: 'Refund $120: ask the supervisor, who may up to $500. You may up to $50.',
      rule: { file: 'actions/refund.mdx', line: expect.any(Number) },
      revision: expect.any(String),
    })
    const lines = readFileSync('content/actions/refund.mdx', 'utf8').split('\n')
    expect(lines[json().rule.line - 1]).toContain('role: frontline')
  })
  test.each([
    ['2027-01-03', 'allowed', 'you may. Your limit is $1,000. In place of the manager, until Jan 3, 2027.'],
    ['2027-01-04', 'needs', 'ask the manager'],
  ])('knows on %s what was delegated to a person', async (day, verdict, words) => {
    const asked = ['may', 'refund', '900', '--as', 'supervisor', '--person', 'ade', '--on', day, '--json']
    const { json } = await type(...asked)
    expect(json().verdict).toBe(verdict)
    expect(json().sentence).toContain(words)
  })
  test('wants to know for whom', async () => {
    const { code, err } = await type('may', 'refund')
    expect(code).toBe(2)
    expect(err).toContain('--as ROLE')
  })
  test.each([
    [['may', 'refnd', '--as', 'frontline'], 'Did you mean "actions/refund"?'],
    [['may', 'refund', '€50', '--as', 'frontline'], 'another currency'],
    [['may', 'refund', 'lots', '--as', 'frontline'], 'not an amount'],
    [['may', 'public-apology', '5', '--as', 'frontline'], 'takes no amount'],
    [['may', 'refund', '--as', 'frontline', '--fact', 'chanel=phone'], 'Did you mean "channel"?'],
    [['may', 'refund', '--as', 'frontline', '--fact', 'channel=phon'], 'Did you mean "phone"?'],
    [['may', 'refund', '--as', 'frontline', '--person', 'adee'], 'Did you mean "ade"?'],
  ])('%s is the question’s fault, and says how to mend it', async (args, message) => {
    const { code, err } = await type(...args)
    expect(code).toBe(1)
    expect(err).toContain(message)
  })
})

describe('who', () => {
  test('knows the team, how to reach it, who is there and when it opens', async () => {
    const { code, json } = await type(
      'who',
      'returns',
      'desk',
      '--as',
      'frontline',
      '--at',
      '2026-11-21T23:00:00Z',
      '--json',
    )
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      owner: { id: 'teams/returns-desk', title: 'Returns desk' },
      open: expect.any(Boolean),
    })
    expect(json().reach[0]).toEqual({ channel: 'phone', value: expect.any(String) })
    expect(json().people[0]).toEqual({
      name: expect.any(String),
      role: expect.any(String),
      here: expect.any(Boolean),
    })
    expect(json().escalation[0]).toMatchObject({ id: 'teams/duty-manager' })
  })
  test('the public is told of nobody by name', async () => {
    expect((await type('who', 'returns desk', '--as', 'public', '--json')).json().people).toEqual([])
  })
})

describe('walk', () => {
  const answers = 'arrived=size,in-stock=no,paid=120'
  test('starts at the front door', async () => {
    const { json } = await type('walk', '--as', 'volunteer', '--json')
    expect(json()).toMatchObject({
      node: { id: 'about', kind: 'question', ask: 'What is it about?' },
      answers: {},
      atMost: expect.any(Number),
    })
    expect(json().node.choices[0]).toMatchObject({ id: 'bought', label: expect.any(String) })
  })
  test('goes to the outcome, with what this role may do', async () => {
    const { json } = await type('walk', 'trees/arrived-wrong', answers, '--as', 'frontline', '--json')
    expect(json()).toMatchObject({
      answers: { arrived: 'size', 'in-stock': 'no', paid: '120' },
      outcome: {
        id: 'ask-first',
        result: 'handed-over',
        owner: 'whoever-may',
        grants: 'actions/refund',
        verdict: 'needs',
      },
      atMost: 0,
    })
    expect(
      (await type('walk', 'arrived-wrong', answers, '--as', 'supervisor', '--json')).json().outcome,
    ).toMatchObject({ verdict: 'allowed' })
  })
  test('reads well without a terminal', async () => {
    const { out } = await type('walk', 'arrived-wrong', answers, '--as', 'frontline')
    expect(out).toContain('What did they pay for it?  $120')
    expect(out).toContain('Refund $120: ask the supervisor')
  })
  test('an answer that isn’t one is said at its question', async () => {
    const { code, out, json } = await type(
      'walk',
      'arrived-wrong',
      'arrived=nonsense',
      '--as',
      'volunteer',
      '--json',
    )
    expect(code).toBe(1)
    expect(json()).toMatchObject({ node: { id: 'arrived' }, misfit: { key: 'arrived', answer: 'nonsense' } })
    expect(out).not.toContain('undefined')
  })
  test('an unknown tree names the trees there are', async () => {
    const { code, err } = await type('walk', 'trees/zzz', '--as', 'volunteer')
    expect(code).toBe(1)
    expect(err).toContain('trees/whose-issue')
  })
})

describe('called wrongly', () => {
  test.each([
    [['nonsense']],
    [['search']],
    [['search', 'x', '--as', 'pope']],
    [['walk', '--at', 'yesterday']],
    [['start', '--port', 'x']],
    [['import', 'x']],
  ])('%s exits with 2 and says what to do', async args => {
    const { code, err } = await type(...args)
    expect(code).toBe(2)
    expect(err.length).toBeGreaterThan(10)
    expect(err).not.toMatch(/\n\s+at /)
  })
  test.each(['search', 'who', 'may', 'walk', 'check', 'new', 'import', 'start'])(
    '%s --help explains itself',
    async name => {
      const { code, out } = await type(name, '--help')
      expect(code).toBe(0)
      expect(out).toContain(`Usage: answerhouse ${name}`)
      expect(out).toContain('--json')
    },
  )
})

import { describe, expect, it, test } from 'vitest'
import { didYouMean } from './index'
import { least, page, read, said } from './testing'

const team = (...fields: string[]) => ['---', 'title: A team', ...fields, '---', 'Helps.'].join('\n')
const desk = { 'teams/returns-desk.mdx': team('reach: { phone: ext. 214 }') }
const action = (...limits: string[]) => {
  const rows = limits.map(limit => `  - ${limit}`)
  return [
    '---',
    'title: Refund',
    'owner: teams/front-desk',
    'unit: USD',
    'limits:',
    ...rows,
    '---',
    'For what.',
  ].join('\n')
}
/** Without the name of the content folder. */
const bare = (lines: readonly string[]) => lines.map(line => line.replace(/^content\//, ''))
const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

test('the line that the format gives as its example', async () => {
  const text = '---\ntitle: Exchange\nsummary: How.\nowner: returns\nverified: 2026-11-01\n---\nWords.'
  expect(await said({ ...desk, 'answers/exchange.mdx': text })).toEqual([
    'content/answers/exchange.mdx:4:8  unknown-team  There is no team "returns". Did you mean "teams/returns-desk"?',
  ])
})

describe('a slip of the pen is recognized', () => {
  const teams = ['teams/front-desk', 'teams/returns-desk', 'teams/shop', 'teams/duty-manager']
  it.each([
    ['returns', 'teams/returns-desk'],
    ['returns-desk', 'teams/returns-desk'],
    ['teams/return-desk', 'teams/returns-desk'],
    ['teams/returns', 'teams/returns-desk'],
    ['team/shop', 'teams/shop'],
    ['shopp', 'teams/shop'],
    ['manager', 'teams/duty-manager'],
  ])('%s is %s', (word, meant) => {
    expect(didYouMean(word, teams, 'No.')).toBe(`Did you mean "${meant}"?`)
  })
  it.each(['', 'a', 'finance', 'teams/kitchen', 'x'.repeat(100_000)])('%s is nothing known', word => {
    expect(didYouMean(word, teams, 'No.')).toBe('No.')
  })
})

describe('ids', () => {
  test('are taken once: the second document is refused where it says so, the first is served', async () => {
    const files = {
      'answers/a.mdx': page('A.', 'id: answers/b'),
      'answers/b.mdx': page('B.'),
      'answers/c.mdx': page('C.', 'id: answers/b'),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)).toEqual([
      'answers/b.mdx:1:1  doubled-id  The id "answers/b" is taken by answers/a.mdx. Give one of them another id.',
      'answers/c.mdx:6:5  doubled-id  The id "answers/b" is taken by answers/a.mdx. Give one of them another id.',
    ])
    expect(snapshot.documents.get('answers/b')?.file).toBe('answers/a.mdx')
  })

  test('that a document once had redirect to it, unless somebody else has them', async () => {
    const files = {
      'answers/a.mdx': page('A.', 'was: [/faq/refunds/, answers/older]'),
      'answers/b.mdx': page('B.', 'was: [answers/a]'),
      'answers/c.mdx': page('C.', 'was: faq/refunds'),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)).toEqual([
      'answers/b.mdx:6:6  doubled-id  The old id "answers/a" is also one of answers/a.mdx. Take it out of "was".',
      'answers/c.mdx:6:6  doubled-id  The old id "faq/refunds" is also one of answers/a.mdx. Take it out of "was".',
    ])
    expect([...snapshot.redirects]).toEqual([
      ['faq/refunds', 'answers/a'],
      ['answers/older', 'answers/a'],
    ])
  })

  test('may be of any script', async () => {
    const files = {
      'answers/पता.mdx': page('A.'),
      'answers/e\u0301change.mdx': page('B.'),
      'answers/two words.mdx': page(''),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)[0]).toMatch(/^answers\/two words.mdx:2:1 {2}bad-id {2}"answers\/two words" can't be/)
    expect([...snapshot.documents.keys()]).toEqual(['answers/échange', 'answers/पता', 'teams/front-desk'])
  })
})

describe('names of others', () => {
  test('are held against what there is, of the kind that is meant', async () => {
    const files = {
      ...desk,
      'people.yaml': '- { person: sam, name: Sam }\n',
      'actions/refund.mdx': action('{ from: 2026-01-01, role: frontlin, upTo: 50 }'),
      'answers/a.mdx': page(
        '<May action="actions/refunds" />\n<Reply channel="phone">Hi.</Reply>',
        'by: actions/refund',
      ),
      'channels/email.mdx':
        '---\ntitle: Email\nstatus: live\npriority: 1\nescalatesTo: [channels/phone]\n---\n',
      'playbooks/p.mdx': page('<Step id="a" title="A" action="teams/front-desk">Words.</Step>'),
      'teams/a.mdx': team(
        'people: [{ person: same, role: boss }, { person: sam, role: frontline }]',
        'backup: teams/b',
        'escalatesTo: [{ after: 2h, team: teams/b }]',
        'reach: { phone: 1 }',
      ),
    }
    expect(await check(files)).toEqual([
      'actions/refund.mdx:6:31  unknown-role  There is no role "frontlin". Did you mean "frontline"?',
      'answers/a.mdx:6:5  unknown-person  "actions/refund" is an action, and "by" names a person or team. Name a person or team here.',
      'answers/a.mdx:8:6  unknown-action  There is no action "actions/refunds". Did you mean "actions/refund"?',
      'answers/a.mdx:9:8  unknown-channel  There is no channel "phone". Make it, or name another channel.',
      'channels/email.mdx:5:15  unknown-channel  There is no channel "channels/phone". Make it, or name another channel.',
      'playbooks/p.mdx:8:24  unknown-action  "teams/front-desk" is a team, and "action" names an action. Name an action here.',
      'teams/a.mdx:3:20  unknown-person  There is no person "same". Did you mean "sam"?',
      'teams/a.mdx:3:32  unknown-role  There is no role "boss". Make it, or name another role.',
      'teams/a.mdx:4:9  unknown-team  There is no team "teams/b". Did you mean "teams/a"?',
      'teams/a.mdx:5:34  unknown-team  There is no team "teams/b". Did you mean "teams/a"?',
    ])
  })

  test('are not reported once more when the document they name is itself broken', async () => {
    const files = {
      'answers/a.mdx': page('[b](b.mdx#x)', 'related: [answers/b, answers/named]'),
      'answers/b.mdx': page('{code}'),
      'answers/c.mdx': page('{code}', 'id: answers/named'),
    }
    expect((await check(files)).map(line => line.split('  ')[0])).toEqual([
      'answers/b.mdx:8:1',
      'answers/c.mdx:8:1',
    ])
  })

  test('in organization.yaml and roles.yaml are held against it too', async () => {
    const organization = String(least['organization.yaml']).replace('front-desk', 'desk')
    const more = 'frontDoor: trees/door\nnotice: { text: Closed., link: "javascript:alert(1)" }\n'
    const files = {
      'organization.yaml': organization + more,
      'roles.yaml': '- { role: a, rank: 1, audience: staf }\n- { role: a, rank: 1, audience: staff }\n',
      'people.yaml': '- { person: sam, name: Sam }\n- { person: sam, name: Sam }\n',
    }
    expect(await check(files)).toEqual([
      'organization.yaml:5:12  unknown-team  There is no team "teams/desk". Did you mean "teams/front-desk"?',
      'organization.yaml:6:12  unknown-tree  There is no tree "trees/door". Make it, or name another tree.',
      'organization.yaml:7:32  unknown-document  There is no document "javascript:alert(1)". Make it, or name another document.',
      'people.yaml:2:13  doubled-id  "sam" stands here twice. Keep one.',
      'roles.yaml:1:33  unknown-audience  There is no audience "staf". Use one of: public, volunteer, staff, manager.',
      'roles.yaml:2:11  doubled-id  "a" stands here twice. Keep one.',
    ])
  })
})

describe('what an organization says of itself', () => {
  it.each([
    ['name: ""', '1:7  wrong-value  "name" can\'t be read. This is empty.'],
    [
      'timeZone: Mars/Olympus',
      '2:11  wrong-value  "timeZone" can\'t be read. This is not a time zone. Write one like America/New_York.',
    ],
    [
      'currency: Dollars',
      '3:11  wrong-value  "currency" can\'t be read. This is not a currency. Write three letters, like USD.',
    ],
    [
      'currency: XQZ',
      '3:11  wrong-value  "currency" can\'t be read. This is not a currency. Write three letters, like USD.',
    ],
    ['audiences: []', '4:12  wrong-value  "audiences" can\'t be read. Name at least one audience.'],
    [
      'audiences: staff',
      '4:12  wrong-value  "audiences" can\'t be read. Write a list here, each on a line after "- ".',
    ],
  ])('%s', async (line, problem) => {
    const field = line.split(':')[0]
    const text = String(least['organization.yaml']).replace(new RegExp(`^${field}:.*$`, 'm'), line)
    const { snapshot, said } = await read({ 'organization.yaml': text })
    expect(bare(said)).toEqual([`organization.yaml:${problem}`])
    expect(snapshot).toBeUndefined()
  })

  test('holidays are days, and nothing else is known', async () => {
    const text = `${least['organization.yaml']}holidays: [2026-12-25, Christmas]\nbudget: 3\n`
    expect(await check({ 'organization.yaml': text })).toEqual([
      'organization.yaml:6:24  wrong-value  "holidays" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
      'organization.yaml:7:1  unknown-field  There is no field "budget" here. Take it out.',
    ])
  })

  test('words that mean the same, in both directions or in one', async () => {
    const { snapshot } = await read({
      'synonyms.yaml': '- [trousers, pants]\n- { refund: [money back, cash back] }\n',
    })
    expect(snapshot.synonyms).toEqual({
      groups: [['trousers', 'pants']],
      oneWay: [
        { from: 'money back', to: 'refund' },
        { from: 'cash back', to: 'refund' },
      ],
    })
  })
})

describe('limits', () => {
  test('are amounts of the unit of their action, kept in minor units with their place', async () => {
    const text = action(
      '{ from: 2026-01-01, role: frontline, upTo: 12.50 }',
      '{ row: big, from: 2026-01-01, role: manager }',
    )
    const { snapshot, said } = await read({ 'actions/refund.mdx': text })
    expect(said).toEqual([])
    expect(snapshot.documents.get('actions/refund')).toMatchObject({
      unit: 'USD',
      limits: [
        {
          file: 'actions/refund.mdx',
          line: 6,
          column: 5,
          row: 'frontline',
          role: 'frontline',
          from: '2026-01-01',
          upTo: 1250,
        },
        { file: 'actions/refund.mdx', line: 7, column: 5, row: 'big', role: 'manager', from: '2026-01-01' },
      ],
    })
  })

  it.each([
    [
      '{ from: 2026-01-01, role: frontline, upTo: 50 EUR }',
      '6:48  wrong-amount  “50 EUR” is in another currency. Write what it is in USD, like 12.50.',
    ],
    [
      '{ from: 2026-01-01, role: frontline, upTo: -5 }',
      '6:48  wrong-amount  “-5” is below zero. Write an amount of zero or more.',
    ],
    [
      '{ from: 2026-01-01, role: frontline, upTo: 1.005 }',
      '6:48  wrong-amount  “1.005” has too many decimals: USD has 2. Write a number like 50 or 12.50.',
    ],
    [
      '{ from: soon, role: frontline }',
      '6:13  wrong-value  "from" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
    ],
    ['{ role: frontline, upTo: 5 }', '6:5  missing-field  "from" is missing. Add a line "from: …".'],
    [
      '{ row: g, from: 2026-01-01, role: manager, never: true }',
      '6:48  unknown-field  There is no field "never" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, if: "a:b" }',
      '6:40  unknown-field  There is no field "if" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, with: [manager] }',
      '6:40  unknown-field  There is no field "with" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, until: 2026-02-01 }',
      '6:40  unknown-field  There is no field "until" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, delegates: manager }',
      '6:40  unknown-field  There is no field "delegates" here. Take it out.',
    ],
    [
      '{ from: 2026-01-01, role: manager, budgets: [] }',
      '6:40  unknown-field  There is no field "budgets" here. Take it out.',
    ],
  ])('%s', async (limit, line) => {
    expect(await check({ 'actions/refund.mdx': action(limit) })).toEqual([`actions/refund.mdx:${line}`])
  })

  test('need a unit when they have an amount', async () => {
    const text = action('{ from: 2026-01-01, role: frontline, upTo: 5 }')
    for (const unitless of [text.replace('unit: USD', 'summary: A'), text.replace('USD', 'none')]) {
      expect(await check({ 'actions/refund.mdx': unitless })).toEqual([
        'actions/refund.mdx:6:48  no-unit  This limit has an amount, but the action has no unit. Add "unit: USD", or take upTo out.',
      ])
    }
  })

  test('stand in order of date, and once a day: a warning', async () => {
    const rows = ['2026-05-01', '2026-03-01', '2026-05-01'].map(
      from => `{ from: ${from}, role: frontline, upTo: 5 }`,
    )
    expect(await check({ 'actions/refund.mdx': action(...rows) })).toEqual([
      'actions/refund.mdx:7:5  limits-order  The row "frontline" from 2026-03-01 stands below a later one. Put the rows in order of date.',
      'actions/refund.mdx:8:5  doubled-limit  The row "frontline" stands twice from 2026-05-01; the lower limit holds. ' +
        'Keep one, or name one of them with "row: …".',
    ])
  })
})

describe('hours', () => {
  it.each([
    ['{ mon-fri: 09:00-18:00, sat: "10:00-12:00, 13:00-14:00", sun: closed }', ''],
    ['{ daily: 24h }', ''],
    ['{ Monday: 09:00-18:00, "tue, wed": 22:00-02:00 }', ''],
    [
      '{ moonday: 09:00-18:00 }',
      '3:19  wrong-value  "moonday" can\'t be read. "moonday" is not a day. Write mon, mon-fri or daily.',
    ],
    [
      '{ mon: 9 to 5 }',
      '3:15  wrong-value  "mon" can\'t be read. "9 to 5" is not a time of day. Write 09:00-18:00, closed or 24h.',
    ],
    [
      '{ mon: 09:00-25:00 }',
      '3:15  wrong-value  "mon" can\'t be read. "09:00-25:00" is not a time of day. Write 09:00-18:00, closed or 24h.',
    ],
    [
      '{ mon-wed-fri: 09:00-18:00 }',
      '3:23  wrong-value  "mon-wed-fri" can\'t be read. "mon-wed-fri" is not a day. Write mon, mon-fri or daily.',
    ],
    ['always', '3:8  wrong-value  "hours" can\'t be read. Write hours as { mon-fri: 09:00-18:00 }.'],
  ])('%s', async (hours, line) => {
    expect(await check({ 'teams/a.mdx': team(`hours: ${hours}`, 'reach: { phone: 1 }') })).toEqual(
      line ? [`teams/a.mdx:${line}`] : [],
    )
  })

  test('are minutes after midnight for each day, Monday first', async () => {
    const { snapshot } = await read({
      'teams/a.mdx': team('hours: { mon-tue: 09:00-18:00, sat: 22:00-02:00, daily: closed }'),
    })
    const day = [[540, 1080]]
    expect(snapshot.documents.get('teams/a')).toMatchObject({
      hours: [day, day, [], [], [], [[1320, 1560]], []],
    })
  })
})

describe('warnings', () => {
  const written = (...fields: string[]) =>
    ['---', 'title: A', 'owner: teams/front-desk', ...fields, '---', 'Words.'].join('\n')

  test('a document that nobody verified, or not lately, or that has no summary, is served all the same', async () => {
    const { snapshot, said, problems } = await read({
      'answers/a.mdx': written('summary: A.'),
      'answers/b.mdx': written('summary: A.', 'verified: 2026-08-01', 'verifyEvery: 90d'),
      'answers/c.mdx': written('summary: A.', 'verified: 2026-08-24', 'verifyEvery: 90d'),
      'answers/d.mdx': written('verified: 2026-11-01'),
    })
    expect(bare(said)).toEqual([
      'answers/a.mdx:1:1  never-verified  Nobody has verified this. When it is right, add "verified: DATE" and "by: …".',
      'answers/b.mdx:5:11  overdue  This was to be verified again by 2026-10-30. Read it, and set "verified".',
      'answers/d.mdx:2:1  no-summary  There is no summary; the first paragraph serves. Add a line "summary: …".',
    ])
    expect(problems.every(p => p.severity === 'warning')).toBe(true)
    expect(snapshot.documents.size).toBe(5)
  })

  test('an owner that nobody can reach, not even through its backup', async () => {
    expect(
      await check({
        'answers/a.mdx': page('A.').replace('front-desk', 'a'),
        'answers/b.mdx': page('B.').replace('front-desk', 'c'),
        'teams/a.mdx': team('backup: teams/b'),
        'teams/b.mdx': team('backup: teams/a'),
        'teams/c.mdx': team('backup: teams/front-desk'),
      }),
    ).toEqual([
      'teams/a.mdx:1:1  unreachable-owner  Nobody can reach "teams/a". Add "reach: { phone: …, email: … }", or a backup that has one.',
      'teams/b.mdx:1:1  unreachable-owner  Nobody can reach "teams/b". Add "reach: { phone: …, email: … }", or a backup that has one.',
    ])
  })
})

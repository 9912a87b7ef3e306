import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { presentRuleHistory, see } from '..'
import { openHouse } from '../../../publish'
import { shop } from '../testing'

const refund = (...rows: string[]) =>
  [
    '---',
    'title: Refund',
    'owner: teams/returns',
    'unit: USD',
    'limits:',
    ...rows.map(row => `  - { ${row} }`),
  ]
    .concat('---', 'Send the money back.', '')
    .join('\n')
const frontline = 'from: 2026-01-01, role: frontline, upTo: 50'
const supervisor = 'from: 2026-01-01, role: supervisor, upTo: 500'

async function written(...versions: string[]) {
  const reader = (await shop())('frontline')
  const { folder } = reader.house
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Ingrid', '-c', 'user.email=i@example.org', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-03T12:00:00Z' },
    })
  git('init', '-q')
  for (const text of versions) {
    writeFileSync(join(folder, 'actions/refund.mdx'), text)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'Change it')
  }
  const { house } = await openHouse(folder)
  const now = { ...reader, house: house! }
  return presentRuleHistory(now, see(now, 'actions/refund')!)
}

test('The page of an action says who changed which row when, in words', async () => {
  const changes = await written(
    refund(frontline, supervisor),
    refund(frontline, supervisor).replace('Send', 'Give'),
    refund(frontline.replace('50', '60'), 'from: 2026-12-01, role: supervisor, upTo: 600'),
    'nonsense',
    refund('from: 2026-12-01, role: supervisor, upTo: 600'),
  )
  expect(changes).toEqual([
    {
      commit: expect.stringMatching(/^[\da-f]{7}$/),
      when: 'Nov 3',
      by: 'Ingrid',
      lines: ['Taken out, from Jan 1: The frontline: up to $60.'],
    },
    {
      commit: expect.any(String),
      when: 'Nov 3',
      by: 'Ingrid',
      lines: [
        'Changed, from Jan 1: The frontline: up to $60. Before: The frontline: up to $50.',
        'New, from Dec 1: The supervisor: up to $600.',
        'Taken out, from Jan 1: The supervisor: up to $500.',
      ],
    },
    {
      commit: expect.any(String),
      when: 'Nov 3',
      by: 'Ingrid',
      lines: [
        'Written, from Jan 1: The frontline: up to $50.',
        'Written, from Jan 1: The supervisor: up to $500.',
      ],
    },
  ])
})

test('Without git there is none, and the public reads none', async () => {
  const reader = await shop()
  expect(await presentRuleHistory(reader('frontline'), see(reader('frontline'), 'actions/refund')!)).toEqual(
    [],
  )
})

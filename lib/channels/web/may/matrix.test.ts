import { expect, test } from 'vitest'
import { presentMatrix, type Reader } from '..'
import { shop } from '../testing'

const action = (fields: string) => `---\nowner: teams/returns\n${fields}\n---\nWords.\n`

const more = {
  'actions/voucher.mdx': action(`title: Goodwill voucher
summary: Something for the trouble.
asked: [a gift card]
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 15 }
  - { from: 2026-01-01, role: supervisor, upTo: 50 }
  - { from: 2027-01-01, role: volunteer, upTo: 10 }
  - { from: 2027-01-01, role: frontline, upTo: 25 }`),
  'actions/receipt.mdx': action('title: Change a receipt\nlimits: []'),
  'actions/press.mdx': action(
    'title: Talk to the press\naudience: manager\nlimits:\n  - { from: 2026-01-01, role: supervisor }',
  ),
}

const asked = (reader: Reader, wanted: { q?: string; on?: string; role?: string } = {}) =>
  presentMatrix(reader, { q: '', on: '', role: '', ...wanted })

test('Mei reads her own limits first, then everybody’s by rank, in words', async () => {
  const { columns, rows } = asked((await shop(more))('frontline'))
  expect(columns.map(({ name, own }) => [name, own])).toEqual([
    ['Frontline', true],
    ['Volunteer', false],
    ['Supervisor', false],
  ])
  expect(rows.map(({ title, cells }) => [title, ...cells.map(({ words }) => words)])).toEqual([
    ['Change a receipt', 'never', 'never', 'never'],
    ['Goodwill voucher', 'up to $15', 'ask the frontline', 'up to $50'],
    ['Refund', 'up to $50', 'ask the frontline', 'up to $500'],
  ])
})

test('What she may not see is not in it, for no role', async () => {
  const reader = (await shop(more))('frontline')
  expect(JSON.stringify(asked(reader))).not.toContain('press')
  expect(JSON.stringify(asked(reader, { role: 'supervisor' }))).not.toContain('press')
})

test('She reads which limits change, when, and for whom', async () => {
  const { changes } = asked((await shop(more))('frontline'))
  expect(changes).toEqual([
    {
      words: 'Jan 1, 2027',
      url: '/may?on=2027-01-01',
      actions: [
        {
          title: 'Goodwill voucher',
          url: '/actions/voucher',
          roles: [
            { who: 'Frontline (you)', before: 'up to $15', after: 'up to $25' },
            { who: 'Volunteer', before: 'ask the frontline', after: 'up to $10' },
          ],
        },
      ],
    },
  ])
})

test('On a coming day she sees what holds then, beside what holds today, and no more changes', async () => {
  const matrix = asked((await shop(more))('frontline'), { on: '2027-01-01' })
  expect(matrix).toMatchObject({ isToday: false, dateWords: 'Jan 1, 2027', todayUrl: '/may', changes: [] })
  const [own, , supervisor] = matrix.rows[1]!.cells
  expect(own).toMatchObject({ words: 'up to $25', today: 'up to $15' })
  expect(supervisor?.today).toBeUndefined()
})

test('Before any limit was written, nobody may', async () => {
  const { rows, changes } = asked((await shop(more))('frontline'), { on: '2025-12-31' })
  expect(rows.flatMap(({ cells }) => cells.map(({ words }) => words))).toEqual(Array(9).fill('never'))
  expect(changes.map(({ words }) => words)).toEqual(['Jan 1', 'Jan 1, 2027'])
})

test.each(['soon', '2027-02-30', '2027-13-01', '27-1-1', '0000-01-01'])(
  'A day that is none (%s) is said to be none, and today is shown',
  async on => {
    const { problem, isToday, date } = asked((await shop(more))('frontline'), { on })
    expect(problem).toEqual({ words: `“${on}” is not a day. Write it like 2026-11-23.`, written: on })
    expect([isToday, date]).toEqual([true, '2026-11-23'])
  },
)

test('She finds an action by its title, its summary or how people ask, whatever the capitals and accents', async () => {
  const reader = (await shop(more))('frontline')
  const titles = (q: string) => asked(reader, { q }).rows.map(({ title }) => title)
  expect(titles('RÉFUND')).toEqual(['Refund'])
  expect(titles('trouble something')).toEqual(['Goodwill voucher'])
  expect(titles('gift card')).toEqual(['Goodwill voucher'])
  expect(titles('zebra')).toEqual([])
  expect(asked(reader, { q: 'zebra' })).toMatchObject({ all: 3, allUrl: '/may' })
})

test('She looks at one role by itself: what it may, with the sentence and the line that says so', async () => {
  const { role, rows } = asked((await shop(more))('frontline'), { role: 'supervisor' })
  expect(rows).toEqual([])
  expect(role).toMatchObject({ name: 'Supervisor', own: false })
  expect(role?.groups.map(({ title }) => title)).toEqual(['They may', 'Nobody may'])
  expect(role?.groups[0]?.rows[0]).toEqual({
    title: 'Goodwill voucher',
    url: '/actions/voucher',
    words: 'up to $50',
    notes: [],
    sentence: 'You may, up to $50. Above that, nobody may.',
    rule: 'actions/voucher.mdx, line 9, since Jan 1',
  })
})

test('A role that doesn’t exist is everybody', async () => {
  const matrix = asked((await shop(more))('frontline'), { role: 'king' })
  expect(matrix.role).toBeUndefined()
  expect(matrix.views.find(({ current }) => current)?.title).toBe('Everybody')
})

test('Going on to a role keeps the words and the day', async () => {
  const { views } = asked((await shop(more))('frontline'), { q: 'gift', on: '2027-01-01' })
  expect(views.map(({ url }) => url)).toEqual([
    '/may?q=gift&on=2027-01-01',
    '/may?q=gift&on=2027-01-01&role=frontline',
    '/may?q=gift&on=2027-01-01&role=volunteer',
    '/may?q=gift&on=2027-01-01&role=supervisor',
  ])
})

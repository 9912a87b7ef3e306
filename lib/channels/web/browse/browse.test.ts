import { expect, test } from 'vitest'
import { presentBrowse, type ShownBrowse } from '..'
import { shop } from '../testing'

const page = (title: string, ...fields: string[]) =>
  ['---', `title: ${title}`, 'owner: teams/returns', ...fields, '---', 'Words.'].join('\n')

/** Monday 23 November 2026 is the day the shop is looked at. */
const more = {
  'answers/coats.mdx': page('Coats', 'audience: volunteer', 'tags: [clothes]', 'verified: 2026-11-20'),
  'answers/boots.mdx': page('Boots', 'audience: staff', 'tags: [clothes, money]', 'locale: es'),
  'answers/belts.mdx': page(
    'Belts',
    'verified: 2026-09-01',
    'verifyEvery: 90d',
    'asked: [Where is my résumé?]',
  ),
}

const titles = ({ rows }: ShownBrowse) => rows.map(row => row.title)
const values = (shown: ShownBrowse, title: string) =>
  Object.fromEntries(
    (shown.facets.find(facet => facet.title === title)?.values ?? []).map(({ label, count }) => [
      label,
      count,
    ]),
  )

test('With nothing chosen, everything stands by kind, with the way to all of each', async () => {
  const shown = presentBrowse((await shop(more))('frontline'), {})
  const answers = shown.groups.find(group => group.label === 'Answers')
  expect(answers).toMatchObject({ count: 5, url: '/browse?kind=answer' })
  expect(answers?.rows.map(row => row.title)).toEqual([
    'Belts',
    'Boots',
    'Coats',
    'Vouchers sent twice',
    'When we are open',
  ])
  expect(shown.groups.map(group => group.label)).toContain('Teams')
})

test('Nobody is shown, counted or told of what they may not see', async () => {
  const readers = await shop(more)
  const shown = presentBrowse(readers(), {})
  expect(JSON.stringify(shown)).not.toMatch(/Boots|Coats|clothes|Staff|Volunteer|Vouchers/)
  expect(shown.count).toBe('3 documents')
  // A tag, or a title, that they may not see is the same as one that isn't there.
  expect(presentBrowse(readers(), { tag: 'clothes' })).toMatchObject({ count: '0 of 3 documents' })
  expect(presentBrowse(readers(), { q: 'boots' }).rows).toEqual([])
  expect(presentBrowse(readers(), { team: 'teams/hidden' }).chosen[0]?.label).toBe('teams/hidden')
})

test('Each count is what one would see after choosing that too', async () => {
  const reader = (await shop(more))('frontline')
  const shown = presentBrowse(reader, { tag: 'clothes' })
  expect(titles(shown)).toEqual(['Boots', 'Coats'])
  expect(values(shown, 'How fresh')).toEqual({ Verified: 1, 'Never verified': 1 })
  expect(values(shown, 'Language')).toEqual({ English: 1, Spanish: 1 })
  const links = shown.facets.flatMap(facet => facet.values).filter(value => !value.chosen)
  const seen = links.map(({ url }) => {
    const fields = Object.fromEntries(new URL(url, 'http://shop.invalid').searchParams)
    return presentBrowse(reader, fields).rows.length
  })
  expect(seen).toEqual(links.map(({ count }) => count))
})

test('What is chosen can be taken away one by one', async () => {
  const reader = (await shop(more))('frontline')
  const { chosen, facets } = presentBrowse(reader, { kind: 'answer', tag: 'clothes', q: 'o' })
  expect(chosen.map(({ title, label, url }) => [title, label, url])).toEqual([
    ['Kind', 'Answers', '/browse?tag=clothes&q=o'],
    ['About', 'clothes', '/browse?kind=answer&q=o'],
    ['Words', '“o”', '/browse?kind=answer&tag=clothes'],
  ])
  const again = facets.find(({ title }) => title === 'About')?.values.find(value => value.chosen)
  expect(again?.url).toBe('/browse?kind=answer&q=o')
})

test('Where nothing fits, it says which one to take away, and what there is then', async () => {
  const shown = presentBrowse((await shop(more))('frontline'), { kind: 'policy', tag: 'clothes' })
  expect(shown.rows).toEqual([])
  expect(shown.chosen.map(({ label, count }) => [label, count])).toEqual([
    ['Policies', 2],
    ['clothes', 0],
  ])
})

test('Due within thirty days is still verified; from the day after it is due it is overdue', async () => {
  const readers = await shop(more)
  const titled = (freshness: string, now?: Date) =>
    titles(presentBrowse(readers('frontline', now), { freshness, kind: 'answer' }))
  expect(titled('soon')).toEqual(['Belts'])
  expect(titled('verified')).toEqual(['Belts', 'Coats'])
  expect(titled('overdue')).toEqual(['When we are open'])
  expect(titled('soon', new Date('2026-11-30T18:00:00Z'))).toEqual(['Belts'])
  expect(titled('overdue', new Date('2026-12-01T18:00:00Z'))).toContain('Belts')
})

test('Words are found in titles, summaries, questions and tags, whatever their accents', async () => {
  const reader = (await shop(more))('frontline')
  expect(titles(presentBrowse(reader, { q: 'RESUME' }))).toEqual(['Belts'])
  expect(titles(presentBrowse(reader, { q: 'money  clothes' }))).toEqual(['Boots'])
})

test('Sorted by what is most overdue, or newest verified; what has no date comes last', async () => {
  const reader = (await shop(more))('frontline')
  const sorted = (sort: string) => titles(presentBrowse(reader, { kind: 'answer', sort }))
  expect(sorted('due').slice(0, 2)).toEqual(['When we are open', 'Belts'])
  expect(sorted('verified').slice(0, 3)).toEqual(['Coats', 'When we are open', 'Belts'])
})

test('More than fifty are pages, and a page too far is the last', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 53 }, (_, i) => [`policies/p${i}.mdx`, page(`Promise ${i}`)]),
  )
  const reader = (await shop(many))('frontline')
  const first = presentBrowse(reader, { kind: 'policy' })
  expect(titles(first)).toHaveLength(50)
  expect(titles(first)[2]).toBe('Promise 2')
  expect(first.pages).toEqual({ page: 1, of: 2, next: '/browse?kind=policy&page=2' })
  const last = presentBrowse(reader, { kind: 'policy', page: '99' })
  expect(last.pages).toEqual({ page: 2, of: 2, before: '/browse?kind=policy' })
  expect(titles(last)).toEqual(['Promise 50', 'Promise 51', 'Promise 52'])
})

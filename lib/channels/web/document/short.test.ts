import { expect, test } from 'vitest'
import { findShort, shortUrl } from '..'
import { shop } from '../testing'

const answer = (title: string, audience: string, more = '') =>
  `---\ntitle: ${title}\nowner: teams/desk\naudience: ${audience}\n${more}---\nWords.\n`

/** Found by trying: the codes of these two ids begin with the same four letters. */
const alike = ['answers/n1369', 'answers/n1831'] as const

test('An address on paper leads to the document, in whatever case it is typed', async () => {
  const reader = (await shop())('frontline')
  const url = shortUrl(reader.house.snapshot, 'playbooks/wrong')
  expect(url).toMatch(/^\/s\/[2-9a-km-np-z]{4}$/)
  const code = url.slice(3)
  for (const typed of [code, code.toUpperCase()])
    expect(findShort(reader, typed).map(document => document.id)).toEqual(['playbooks/wrong'])
})

test('What one may not see is not found by its short address either, and neither is next to nothing', async () => {
  const readers = await shop()
  const code = shortUrl(readers().house.snapshot, 'answers/vouchers').slice(3)
  expect(findShort(readers(), code)).toEqual([])
  expect(findShort(readers('frontline'), code)).toHaveLength(1)
  expect(findShort(readers('frontline'), code.slice(0, 3))).toEqual([])
})

test('An address printed under an old name still leads there', async () => {
  const before = await shop({ 'answers/old.mdx': answer('Shoes', 'public') })
  const code = shortUrl(before().house.snapshot, 'answers/old').slice(3)
  const after = await shop({ 'answers/new.mdx': answer('Shoes', 'public', 'was: [answers/old]\n') })
  expect(findShort(after(), code).map(document => document.id)).toEqual(['answers/new'])
})

test('Two whose codes begin alike get a letter more; the shorter one, printed before, asks which', async () => {
  const [one, other] = alike
  const first = await shop({ [`${one}.mdx`]: answer('One', 'public') })
  const printed = shortUrl(first().house.snapshot, one).slice(3)
  const readers = await shop({
    [`${one}.mdx`]: answer('One', 'public'),
    [`${other}.mdx`]: answer('Other', 'staff'),
  })
  const { snapshot } = readers().house
  expect(shortUrl(snapshot, one).slice(3).length).toBeGreaterThan(4)
  expect(findShort(readers('frontline'), shortUrl(snapshot, other).slice(3))).toHaveLength(1)
  expect(findShort(readers('frontline'), printed)).toHaveLength(2)
  // Who may see only one of them is led to that one.
  expect(findShort(readers(), printed).map(document => document.id)).toEqual([one])
})

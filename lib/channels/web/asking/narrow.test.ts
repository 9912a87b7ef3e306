import { expect, test } from 'vitest'
import { askHouse, presentDocument, presentWhy, see } from '..'
import { shop } from '../testing'

const page = (title: string, fields: string, words: string) =>
  `---\ntitle: ${title}\nowner: teams/returns\n${fields}\n---\n${words}\n`
const parcels = {
  'answers/late.mdx': page(
    'The parcel is late',
    'audience: public\ntags: [parcels]',
    'Look where the parcel is.',
  ),
  'answers/lost.mdx': page(
    'The parcel is lost',
    'audience: staff\ntags: [parcels, money]',
    'Send the parcel again.',
  ),
  'policies/parcel.mdx': page('What a parcel promises', 'audience: staff', 'A parcel comes in time.'),
}
const asking = (text: string) => ({ text, typing: true })

test('What was found is counted, and each count is the question with a word more', async () => {
  const reader = (await shop(parcels))('frontline')
  const { narrow } = await askHouse(reader, asking('parcel'))
  const only = narrow.facets[0]
  expect(only).toMatchObject({ lead: 'Only' })
  expect(only?.values).toContainEqual({ label: 'Answers', count: 2, url: '/?q=parcel+kind%3Aanswer' })
  const policies = await askHouse(reader, asking('parcel kind:policy'))
  expect(policies.hits.map(({ id }) => id)).toEqual(['policies/parcel'])
  expect(policies.narrow.chosen).toEqual([{ label: 'Policies', url: '/?q=parcel' }])
  expect(policies.narrow.facets[0]).toMatchObject({ lead: 'Also', values: [{ label: 'Answers', count: 2 }] })
})

test('The public is counted nothing, and named nothing, that is for staff', async () => {
  const reader = (await shop(parcels))()
  for (const text of ['parcel', 'parcel kind:policy', 'parcel tag:money', 'tag:parcels', '"parcel is lost"'])
    expect(JSON.stringify({ ...(await askHouse(reader, asking(text))), text: '' })).not.toMatch(
      /Policies|"money"|answers\/lost|policies\/parcel/,
    )
  const known = await askHouse(reader, asking('parcel tag:money'))
  const nowhere = await askHouse(reader, asking('parcel tag:mumbo'))
  expect(known.narrow.notes).toEqual(['There is no tag “money” here, so that narrows nothing.'])
  expect(nowhere.narrow.notes).toEqual(['There is no tag “mumbo” here, so that narrows nothing.'])
})

test('Where nothing answers, what goes on like the words leads on', async () => {
  const reader = (await shop(parcels))('frontline')
  const { kind, suggestions } = await askHouse(reader, asking('what a'))
  expect(kind).toBe('no-answer')
  const { title, line } = suggestions.find(({ url }) => url?.startsWith('/policies/parcel'))!
  expect([title, line]).toEqual(['What a parcel promises', 'Policy'])
})

test('The author’s related come first, then what is about the same, and only what one may see', async () => {
  const readers = await shop({
    ...parcels,
    'answers/again.mdx': page(
      'A parcel again',
      'audience: public\nrelated: [answers/hours]',
      'The parcel is late again.',
    ),
  })
  const related = (reader: ReturnType<typeof readers>) =>
    presentDocument(reader, see(reader, 'answers/again')!).related.map(({ title }) => title)
  expect(related(readers('frontline'))).toEqual(
    expect.arrayContaining(['When we are open', 'The parcel is late', 'What a parcel promises']),
  )
  expect(related(readers('frontline'))[0]).toBe('When we are open')
  expect(related(readers())).toEqual(['When we are open', 'The parcel is late'])
})

test('Why answers stand in their order is for those who edit', async () => {
  const editors = '- { role: editor, rank: 1, audience: manager, edits: true }\n'
  const roles =
    '- { role: frontline, rank: 2, audience: staff }\n- { role: supervisor, rank: 3, audience: staff }\n'
  const readers = await shop({ ...parcels, 'roles.yaml': roles + editors })
  expect(presentWhy(readers('frontline'), 'lost parcel')).toBeUndefined()
  const why = presentWhy(readers('editor'), 'lost parcel')
  expect(why?.documents[0]?.title).toBe('The parcel is lost')
  expect(why?.documents[0]?.reasons.map(({ words }) => words)).toContain('“lost” stands in the title')
  expect((await askHouse(readers('editor'), asking('lost parcel'))).why).toBe('/editors/why?q=lost+parcel')
  expect((await askHouse(readers('frontline'), asking('lost parcel'))).why).toBeUndefined()
})

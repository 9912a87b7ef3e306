import { expect, test } from 'vitest'
import { buildIndex, query, type SearchDocument } from '.'
import { example } from './example'

// Every word of "my unpaid thing" stands in both or in none: words alone put the car first, by its id.
const paid = example('answers/paid', 'Bills', { asked: ['my bill paid', 'my ticket paid', 'my shirt paid'] })
const car = example('answers/car', 'Cars', { asked: ['my red car', 'my blue car', 'my green car'] })
const first = (documents: SearchDocument[], text: string, level = 0) =>
  query(buildIndex(documents), { text, level, prefix: false }).hits[0]?.id

test('phrasings teach what belongs to an answer, down to parts of words', () => {
  expect(first([paid, car], 'my unpaid thing')).toBe('answers/paid')
})

test('nothing is learned from phrasings that one may not see', () => {
  const secret = example('answers/secret', 'Secrets', { level: 1, asked: ['my unpaid thing'] })
  expect(first([paid, car, secret], 'my unpaid thing')).toBe('answers/paid')
  expect(first([paid, car, secret], 'my unpaid thing', 1)).toBe('answers/secret')
})

test('a house without a single phrasing is searched by its words', () => {
  const plain = [paid, car].map(document => ({ ...document, asked: [] }))
  expect(first(plain, 'the bill')).toBe('answers/paid')
})

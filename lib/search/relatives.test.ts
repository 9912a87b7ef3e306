import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const house = [
  example('answers/pay-day', 'When we pay you', { text: 'On the last Friday.' }),
  example('answers/money', 'Carrying money to the office', { text: 'Two people carry it.' }),
  example('answers/register', 'Registration of a new helper', { text: 'Fill in the form.' }),
  example('answers/door', 'Locking the door', { text: 'Turn the key twice.' }),
]
const found = (text: string, locale = 'en') =>
  query(buildIndex(house, undefined, locale), { text, level: 0, prefix: false }).hits.map(hit => hit.id)

test.each([
  ['payment', 'answers/pay-day'],
  ['registering', 'answers/register'],
  ['how do I register', 'answers/register'],
])('a word finds its family: %s', (text, id) => expect(found(text)[0]).toBe(id))

test.each([
  ['cash', 'answers/money'],
  ['volunteer', 'answers/register'],
  ['the volunteers', 'answers/register'],
])('a word finds what others call it: %s', (text, id) => expect(found(text)[0]).toBe(id))

test('the word itself comes before what means the same', () => {
  const index = buildIndex([...house, example('answers/cash', 'Carrying cash to the office')])
  expect(query(index, { text: 'carry cash', level: 0 }).hits[0]?.id).toBe('answers/cash')
  expect(query(index, { text: 'carry money', level: 0 }).hits[0]?.id).toBe('answers/money')
})

test('English words mean nothing in a house of another language', () => {
  expect(found('cash', 'de')).toEqual([])
})

test('a long question says by itself what it means: nobody guesses at what else its words may mean', () => {
  const long = 'parcel seven boxes lorry gate winter cash bicycle'
  expect(found('bicycle cash')).toEqual(['answers/money'])
  expect(found(long)).toEqual([])
})

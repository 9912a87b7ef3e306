import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const first = (documents: Parameters<typeof buildIndex>[0], text: string) =>
  query(buildIndex(documents), { text, level: 0 }).hits[0]?.id

test('a title in the very words that were typed comes before one in other forms of them', () => {
  const documents = [example('a', 'Deleting keys'), example('b', 'Delete keys')]
  expect(first(documents, 'delete the keys')).toBe('b')
  expect(first(documents, 'deleting the keys')).toBe('a')
})

test('of equal sections, the one counts whose whole document is about it', () => {
  const sections = (texts: string[]) => texts.map(text => ({ heading: '', anchor: '', text }))
  const documents = [
    example('a', 'Mornings', {
      sections: sections(['Count the parcels.', 'Sweep the floor.', 'Make some tea.']),
    }),
    example('b', 'Evenings', { sections: sections(['Count the parcels.', 'Lock the parcels.', 'Go home.']) }),
  ]
  expect(first(documents, 'parcels')).toBe('b')
})

test('the one text that writes two words as one does not stand before all that are about them', () => {
  const documents = [
    example('a', 'Old names', { text: 'It was called giftcard once.' }),
    ...['b', 'c', 'd', 'e'].map(id => example(id, `Gift card ${id}`, { text: 'How to use it.' })),
  ]
  expect(first(documents, 'gift card')).toBe('b')
})

test('what is said around a question does not decide, but a single word of it is what is asked for', () => {
  const documents = [example('a', 'Help'), example('b', 'Bicycles')]
  expect(first(documents, 'help with bicycles')).toBe('b')
  expect(first(documents, 'help')).toBe('a')
})

import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'
import { lookUp } from './lexicon'
import { termRarity } from './query/statistics'

const first = (documents: Parameters<typeof buildIndex>[0], text: string) =>
  query(buildIndex(documents), { text, level: 0 }).hits[0]?.id

test('a title in the very words that were typed comes before one in other forms of them', () => {
  const documents = [example('a', 'Deleting keys'), example('b', 'Delete keys')]
  expect(first(documents, 'delete the keys')).toBe('b')
  expect(first(documents, 'deleting the keys')).toBe('a')
})

test('a last word that is a word by itself is meant as it is, not as the beginning of a longer one', () => {
  const documents = [example('a', 'Delete the roles'), example('b', 'Delete the role')]
  expect(first(documents, 'delete role')).toBe('b')
})

test('a word is no more frequent for standing in a title than for standing in a text', () => {
  const others = ['c', 'd', 'e', 'f'].map(id => example(id, `Chapter ${id}`, { text: 'Nothing of it.' }))
  const index = buildIndex([example('a', 'Valves'), example('b', 'Pages', { text: 'Springs.' }), ...others])
  const rarity = (word: string) => termRarity(index, 0, lookUp(index.terms, word, 0))
  expect(rarity('valv')).toBe(rarity('spring'))
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

test('what follows a colon or a dash in a title is typed like a title', () => {
  const about = (title: string) => [example('a', 'Choosing parcel labels'), example('b', title)]
  expect(first(about('Guide: Parcel labels'), 'parcel labels')).toBe('b')
  expect(first(about('Guide - Parcel labels'), 'parcel labels')).toBe('b')
  expect(first(about('Guide to parcel labels'), 'parcel labels')).toBe('a')
})

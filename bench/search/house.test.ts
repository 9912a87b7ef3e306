import { expect, test } from 'vitest'
import type { SearchDocument } from '../../lib/search'
import { recombined, sample } from './house'

const documents: SearchDocument[] = ['apples grow here', 'pears fall there', 'plums rot soon'].map(
  (text, at) => ({
    id: `d${at}`,
    kind: 'answer',
    title: `Title ${at}`,
    level: 0,
    asked: [],
    tags: [],
    sections: [
      { heading: '', anchor: '', text },
      { heading: `Part ${at}`, anchor: 'part', text: text.toUpperCase() },
    ],
  }),
)

test('a house has as many sections as it should, for four audiences alike, and is the same each time', () => {
  const house = recombined(documents, 41)
  expect(house.flatMap(({ sections }) => sections)).toHaveLength(41)
  expect([0, 1, 2, 3].map(level => house.filter(document => document.level === level).length)).toEqual([
    6, 5, 5, 5,
  ])
  expect(recombined(documents, 41)).toEqual(house)
})

test('a sample is a part of a list, each once, and the same each time', () => {
  const list = Array.from({ length: 100 }, (_, at) => at)
  const some = sample(list, 10)
  expect(new Set(some).size).toBe(10)
  expect(some).not.toEqual(list.slice(0, 10))
  expect(sample(list, 10)).toEqual(some)
})

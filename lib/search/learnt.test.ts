import { describe, expect, test } from 'vitest'
import { buildIndex, learntOf, query, type LearntPhrasing, type SearchDocument } from '.'
import { example } from './example'

const phrasing = (text: string, document: string, more: Partial<LearntPhrasing> = {}): LearntPhrasing => ({
  text,
  document,
  level: 0,
  strength: 0.9,
  ...more,
})

/** What is found first, by ids, when use taught these phrasings. */
function asks(documents: readonly SearchDocument[], taught: readonly LearntPhrasing[], level = 0) {
  const index = buildIndex(documents)
  const learnt = learntOf(index, taught)
  return (text: string) => query(index, { text, level, learnt }).hits.map(({ id }) => id)
}

describe('what people opened who typed the same', () => {
  // Two pages that are as good as each other for "late parcel".
  const near = [
    example('a', 'Waiting', { text: 'A parcel that is late. Somebody waits for it.' }),
    example('b', 'Driving', { text: 'A parcel that is late. The driver has it.' }),
  ]

  test('lifts a near second to the first place', () => {
    expect(asks(near, [])('late parcel')[0]).toBe('a')
    expect(asks(near, [phrasing('the late parcel', 'b')])('late parcel')[0]).toBe('b')
  })

  test('never outranks a clear first', () => {
    const clear = [example('a', 'A parcel is late'), near[1]!]
    const many = ['late parcel', 'parcel late', 'the parcel is late'].map(text =>
      phrasing(text, 'b', { strength: 1 }),
    )
    expect(asks(clear, many)('parcel is late')[0]).toBe('a')
  })

  test('does nothing for another question', () => {
    expect(asks(near, [phrasing('driver for the party on sunday', 'b')])('late parcel')[0]).toBe('a')
  })

  test('has no say where it leads to one page as often as to the other', () => {
    const both = [phrasing('late parcel', 'a'), phrasing('late parcel', 'b')]
    expect(asks(near, both)('late parcel')).toEqual(asks(near, [])('late parcel'))
  })

  test('counts for words that no page has', () => {
    const taught = [phrasing('grommet parcel', 'b')]
    expect(asks(near, taught)('grommet parcel')[0]).toBe('b')
  })

  test('finds nothing that isn’t found anyway', () => {
    const taught = [phrasing('umbrella', 'b')]
    expect(asks(near, taught)('umbrella')).toEqual([])
  })

  test('adds at most its share of the score, and says whose words added it', () => {
    const index = buildIndex(near)
    const learnt = learntOf(index, [phrasing('late parcel', 'b', { strength: 1 })])
    const score = (with_: boolean) =>
      query(index, { text: 'late parcel', level: 0, ...(with_ && { learnt }) }).hits.find(
        ({ id }) => id === 'b',
      )!.score
    expect(score(true) / score(false)).toBeGreaterThan(1)
    expect(score(true) / score(false)).toBeLessThanOrEqual(1 + index.weights.learnt + 1e-9)
  })

  test('is switched off by its weight', () => {
    const index = buildIndex(near)
    const off = { ...index, weights: { ...index.weights, learnt: 0 } }
    const learnt = learntOf(off, [phrasing('late parcel', 'b')])
    expect(query(off, { text: 'late parcel', level: 0, learnt })).toEqual(
      query(off, { text: 'late parcel', level: 0 }),
    )
  })

  test('a phrasing of a document that is gone is left out', () => {
    expect(asks(near, [phrasing('late parcel', 'gone')])('late parcel')[0]).toBe('a')
  })
})

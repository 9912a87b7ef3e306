import { expect, test } from 'vitest'
import { buildIndex, type SearchDocument } from '../index'

import { candidates } from './candidates'
import { read } from './read'
import { score } from './score'

const nouns = ['refund', 'drawer', 'volunteer', 'gift', 'parcel', 'receipt', 'key']
const around = ['the', 'of', 'to', 'in']

/** Documents that each speak of some of these things, more or less often, in words that stand nearly everywhere. */
const documents: SearchDocument[] = Array.from({ length: 600 }, (_, number) => {
  const often = (word: string, at: number) => `${word} `.repeat(1 + ((number * (at + 3)) % (at + 5)))
  const usual = around.filter((_, at) => number % (at + 13) > 0)
  const some = nouns.filter((_, at) => number % (at + 3) === 0)
  const text = `${some.map(often).join('')} stands ${usual.map(often).join('')} item ${number} ${'filler '.repeat((number * 31) % 67)}`
  const title = `Page ${number}`
  const sections = [{ heading: '', anchor: 'start', text }]
  return { id: `page-${number}`, kind: 'answer', title, level: 0, asked: [], tags: [], sections }
})

const index = buildIndex(documents)
const most = 60

test.each([
  'the key to the drawer',
  'to the gift of the volunteer in a parcel',
  'refund',
  'refund of the',
  'to the refund in the drawer',
  'refund to gift the parcel',
  'the of',
  'key item 17',
])('the best are the same as if every word had been scored everywhere: %s', text => {
  const { slots } = read(index, text, 0, false)
  const found = candidates(index, 0, score(index, 0, slots), { most, extra: new Map() })
  const all = score(index, 0, slots)
  all.addLeft(0, index.units.ends[0]!)
  const everywhere = candidates(index, 0, { ...all, left: 0 }, { most, extra: new Map() })
  expect(found).toEqual(everywhere)
  expect(found.length).toBe(most)
})

test('words that stand everywhere are left, and still decide between documents that are alike else', () => {
  const { slots } = read(index, 'the key to the drawer', 0, false)
  const scored = score(index, 0, slots)
  expect(scored.left).toBeGreaterThan(0)
  const found = candidates(index, 0, scored, { most, extra: new Map() })
  const { start } = index.units
  const without = score(index, 0, slots).scores
  const best = found[0]!
  const early = Math.max(...without.subarray(start[best.document], start[best.document + 1]))
  expect(best.score).toBeGreaterThan(early)
})

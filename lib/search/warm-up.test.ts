import { expect, test } from 'vitest'
import { buildIndex, query, warmUp } from '.'
import { example } from './example'

test('warming up changes nothing of what is answered', () => {
  const index = buildIndex([example('a', 'Refunds'), example('b', 'Returns, and 退款', { level: 1 })])
  const ask = () => query(index, { text: 'refnds', level: 1 })
  const before = ask()
  warmUp(index)
  expect(ask()).toEqual(before)
})

test('a house without documents, or without words, is warm at once', () => {
  warmUp(buildIndex([]))
  warmUp(buildIndex([example('a', '')]))
})

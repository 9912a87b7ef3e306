import { describe, expect, it, test } from 'vitest'
import { didYouMean } from './index'
import { said, team } from './testing'

const desk = { 'teams/returns-desk.mdx': team('reach: { phone: ext. 214 }') }

test('the line that the format gives as its example', async () => {
  const text = '---\ntitle: Exchange\nsummary: How.\nowner: returns\nverified: 2026-11-01\n---\nWords.'
  expect(await said({ ...desk, 'answers/exchange.mdx': text })).toEqual([
    'content/answers/exchange.mdx:4:8  unknown-team  There is no team "returns". Did you mean "teams/returns-desk"?',
  ])
})

describe('a slip of the pen is recognized', () => {
  const teams = ['teams/front-desk', 'teams/returns-desk', 'teams/shop', 'teams/duty-manager']
  it.each([
    ['returns', 'teams/returns-desk'],
    ['returns-desk', 'teams/returns-desk'],
    ['teams/return-desk', 'teams/returns-desk'],
    ['teams/returns', 'teams/returns-desk'],
    ['team/shop', 'teams/shop'],
    ['shopp', 'teams/shop'],
    ['manager', 'teams/duty-manager'],
  ])('%s is %s', (word, meant) => {
    expect(didYouMean(word, teams, 'No.')).toBe(`Did you mean "${meant}"?`)
  })
  it.each(['', 'a', 'finance', 'teams/kitchen', 'x'.repeat(100_000)])('%s is nothing known', word => {
    expect(didYouMean(word, teams, 'No.')).toBe('No.')
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type, withOwnContent } from './testing'

let content: string
withOwnContent(own => ({ content } = own))

test('Ingrid makes two answers one: it checks clean, and whoever searches as before comes to the one that stays', async () => {
  const pair = ['answers/review-untrue', 'answers/post-spreads']
  const { code, out } = await type('merge', ...pair, '--content', content)
  expect([code, out]).toEqual([0, expect.stringContaining('- answers/post-spreads.mdx')])
  expect(out).toContain('Its phrasings stay behind')
  expect(existsSync(join(content, 'answers/post-spreads.mdx'))).toBe(false)
  expect(readFileSync(join(content, 'answers/review-untrue.mdx'), 'utf8')).toContain(
    'was:\n  - answers/post-spreads\n',
  )
  expect((await type('check', '--content', content)).code).toBe(0)
})

test('what is no pair is refused, and nothing is written', async () => {
  const before = readFileSync(join(content, 'answers/gift-cards.mdx'), 'utf8')
  const { code, err } = await type('merge', 'answers/gift-cards', 'answers/gift-card', '--content', content)
  expect([code, err]).toEqual([2, expect.stringContaining('There is no document "answers/gift-card"')])
  expect(readFileSync(join(content, 'answers/gift-cards.mdx'), 'utf8')).toBe(before)
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type, withOwnContent } from './testing'

let content: string
withOwnContent(own => ({ content } = own))

test('Ingrid sees what has to be looked after, by team, and which links lead nowhere', async () => {
  const broken = '---\ntitle: [\n---\n'
  writeFileSync(join(content, 'answers/gift-cards.mdx'), broken)
  const { out } = await type('upkeep', '--content', content)
  expect(out).toContain('Links to nothing')
  expect(out).toContain('Not translated')
  const shop = (await type('upkeep', '--owner', 'teams/shop', '--json', '--content', content)).json()
  const owners = Object.values(shop.lists as Record<string, { owner: string }[]>).flat()
  expect(new Set(owners.map(({ owner }) => owner))).toEqual(new Set(['teams/shop']))
  const links = await type('links', '--content', content)
  expect([links.code, links.out]).toEqual([1, expect.stringContaining('gift-cards.mdx')])
})

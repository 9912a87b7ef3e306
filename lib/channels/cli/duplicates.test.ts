import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type, withOwnContent } from './testing'

let content: string
withOwnContent(own => ({ content } = own))

test('an editor learns that a new answer says another number than an old one, and where both stand', async () => {
  writeFileSync(
    join(content, 'answers/cards.mdx'),
    '---\ntitle: The last of a gift card\nowner: teams/shop\nsummary: What is left on it.\n---\n\nThe last few dollars in cash: yes, when less than $9 is left.\n',
  )
  const { code, out } = await type('duplicates', '--content', content)
  expect(out).toContain('Two numbers for one thing: $9 and $5')
  expect(out).toContain('answers/gift-cards#')
  expect(code).toBe(0)
})

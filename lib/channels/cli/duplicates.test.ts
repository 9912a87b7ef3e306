import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type } from './testing'

let folder: string
let content: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-cli-'))
  content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  process.env.ANSWERHOUSE_DATA = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true }))

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

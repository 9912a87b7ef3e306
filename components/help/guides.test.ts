import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { least, page, read, type Files } from '../../lib/content/testing'

const project = join(import.meta.dirname, '../..')
const folder = join(project, 'app/help/words')
const guides = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.mdx'),
)
const wordsOf = (file: string) => readFileSync(join(folder, file), 'utf8')

/** What a guide shows as content: a whole document beside the name of its file, or a part of one. */
const examples = guides.flatMap(file =>
  [...wordsOf(file).matchAll(/^```mdx ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({
    path,
    text,
  })),
)

/** What the examples name, beside what the least house has. */
const named: Files = {
  ...least,
  'actions/refund.mdx': page(
    'Send it back.',
    'by: teams/front-desk',
    'unit: USD',
    'limits: [{ from: 2026-01-01, role: frontline, upTo: 50 }]',
  ),
  ...Object.fromEntries(
    ['phone', 'email', 'counter'].map(name => [
      `channels/${name}.mdx`,
      `---\ntitle: ${name}\nstatus: live\npriority: 1\n---\nWords.\n`,
    ]),
  ),
}

test('what the guides show is right: check finds no mistake in it', async () => {
  const files = examples.map(({ path, text }, at) => [
    path || `answers/part-${at}.mdx`,
    path ? text : page(text),
  ])
  expect(files.length).toBeGreaterThan(5)
  const { problems, documents, said } = await read({ ...named, ...Object.fromEntries(files) })
  expect(said.filter((_, at) => problems[at]?.severity === 'error')).toEqual([])
  expect(documents).toBe(files.length + Object.keys(named).length - 2)
})

test('a guide says how to mend each kind of mistake that check knows', () => {
  const source = readdirSync(join(project, 'lib/content'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.includes('test'))
    .map(file => readFileSync(join(project, 'lib/content', file), 'utf8'))
    .join('\n')
  const calls = source.matchAll(
    /(?:problem|refuse|report)\(\s*(?:[^'"`;()]*(?:\([^()]*\)[^'"`;()]*)*,\s*)?'([a-z]+(?:-[a-z]+)*)'/g,
  )
  const kinds = new Set([...calls].map(match => match[1] ?? ''))
  expect(kinds.size).toBeGreaterThan(40)
  const guide = wordsOf('editors/check.mdx')
  expect([...kinds].filter(kind => !guide.includes(`\`${kind}\``))).toEqual([])
})

import { assert, asyncProperty, array, constantFrom, nat, oneof, string, tuple, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { readContent } from './index'
import { folderOf, least, page, said, tree, write } from './testing'

const good = Buffer.from(
  tree(
    'q',
    'Words with [a link](../answers/a.mdx "staff"), ![an image](../files/a.png), a note[^1] and `code`.',
    '<Question id="q" ask="Which?">\n  > [!NOTE]\n  > Mind.\n\n  <Choice id="a" to="paid">A</Choice>\n  <Unsure to="end" />\n</Question>',
    '<Amount id="paid" ask="How much?" unit="USD">\n  <Band id="some" upTo="12.50" to="r" />\n  <Band id="more" to="end" />\n</Amount>',
    '<Route id="r">\n  <When if="q:a paid:some|more" to="end" />\n  <Otherwise to="end" />\n</Route>',
    '<Outcome id="end" result="resolved" owner="teams/front-desk">\n  - [ ] Done\n</Outcome>',
    '[^1]: A note.',
  ),
)
const team = Buffer.from(
  '---\ntitle: A\nreach: { phone: 0123 }\nhours: { mon-fri: 09:00-18:00 }\npeople: [{ person: sam, role: frontline }]\n---\n',
)
const settings = Buffer.from(String(least['organization.yaml']))

/** Pieces that mean something somewhere in a document. */
const marks =
  '{ } < > </ /> ``` [ ]( ) ![ * & *a | # = " \' __proto__ constructor !!js/function [^1]: %E0 ..'.split(' ')
const piece = constantFrom(
  ...marks,
  '---\n',
  ': ',
  '- ',
  '> ',
  '<<: ',
  'import ',
  '\n\n',
  '\t',
  '\0',
  '\ufeff',
  '\u2028',
)
const files = [
  'trees/t.mdx',
  'teams/t.mdx',
  'organization.yaml',
  'roles.yaml',
  'people.yaml',
  'synonyms.yaml',
]

test('whatever bytes a file has, reading says what is wrong and never throws', async () => {
  const root = folderOf(least)
  const random = oneof(
    uint8Array({ maxLength: 200 }),
    string({ unit: 'binary' }).map(text => Buffer.from(text)),
    array(piece, { maxLength: 60 }).map(all => Buffer.from(`---\n${all.join('')}`)),
  )
  await assert(
    asyncProperty(constantFrom(...files), random, async (file, bytes) => {
      write(root, { ...least, [file]: bytes })
      const { problems } = await readContent(root)
      expect(problems.every(p => p.line > 0 && p.column > 0 && p.message && p.file)).toBe(true)
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('whatever is changed in good documents, reading says what is wrong and never throws', async () => {
  const root = folderOf(least)
  const original: Record<string, Buffer> = {
    'trees/t.mdx': good,
    'teams/t.mdx': team,
    'organization.yaml': settings,
  }
  const change = tuple(nat(2000), nat(30), piece)
  await assert(
    asyncProperty(
      constantFrom(...Object.keys(original)),
      array(change, { minLength: 1, maxLength: 5 }),
      async (file, changes) => {
        let text = original[file]?.toString() ?? ''
        for (const [at, cut, put] of changes) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + put + text.slice(start + cut)
        }
        write(root, { ...least, ...original, [file]: text })
        const { problems, snapshot } = await readContent(root)
        const broken = new Set(problems.filter(p => p.severity === 'error').map(p => p.file))
        for (const served of snapshot?.byFile.keys() ?? []) expect(broken.has(served)).toBe(false)
      },
    ),
    { numRuns: 400 },
  )
}, 60_000)

test('what would be slow to read is not: hostile braces, tags, names and rows', async () => {
  const n = 20_000
  const words: readonly string[] = [
    `{(\n${'}\n'.repeat(n)}`,
    `<Note ${'{} '.repeat(n)}/>`,
    `${'{'.repeat(n)}`,
    `${'<Note>'.repeat(n)}`,
    `<May action="${'x'.repeat(n)}" />`,
    `[a](${'j'.repeat(n)}:x)`,
    `import ${'a'.repeat(n)}`,
    Array.from({ length: 2000 }, (_, i) => `<Step id="s${i}" title="S" />`).join('\n'),
  ]
  const documents = Object.fromEntries(words.map((text, i) => [`answers/a${i}.mdx`, page(text)]))
  const rows = Array.from({ length: 3000 }, () => '  - { from: 2026-01-01, role: frontline }').join('\n')
  const action = `---\ntitle: A\nowner: teams/front-desk\nlimits:\n${rows}\n---\n`
  expect((await said({ ...documents, 'actions/a.mdx': action })).length).toBeGreaterThan(3000)
}, 60_000)

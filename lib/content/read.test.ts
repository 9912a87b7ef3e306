import { describe, expect, test } from 'vitest'
import { page, read, said, tree } from './testing'

describe('trees of many nodes', () => {
  const question = (id: string, to: string) =>
    `<Question id="${id}" ask="Which ${id}?"><Choice id="on" to="${to}">On</Choice></Question>`
  const end = '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.</Outcome>'

  test('1,000 questions that branch are read and checked', async () => {
    const nodes = Array.from({ length: 999 }, (_, i) => {
      const to = (child: number) => (child < 999 ? `q${child}` : 'end')
      return `<Question id="q${i}" ask="Which ${i}?">\n  <Choice id="a" to="${to(2 * i + 1)}">A</Choice>\n  <Choice id="b" to="${to(2 * i + 2)}">B</Choice>\n</Question>`
    })
    const { snapshot, said } = await read({ 'trees/wide.mdx': tree('q0', ...nodes, end) })
    expect(said).toEqual([])
    const found = snapshot.documents.get('trees/wide')
    expect(found?.kind === 'tree' && Object.keys(found.nodes).length).toBe(1000)
  })

  test('a chain of 5,000 questions does not run out of stack, and its last link is seen to be missing', async () => {
    const chain = Array.from({ length: 5000 }, (_, i) => question(`q${i}`, i < 4999 ? `q${i + 1}` : 'ends'))
    const lines = await said({ 'trees/long.mdx': tree('q0', ...chain, end) })
    expect(lines).toEqual([
      'content/trees/long.mdx:10006:57  unknown-node  There is no "ends" in this tree. Did you mean "end"?',
      'content/trees/long.mdx:10008:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
    ])
  }, 30_000)
})

test('every problem of every file comes in one run, sorted by file and line', async () => {
  const { problems, snapshot } = await read({
    'answers/b.mdx': page('[a](gone.mdx)\n\n{1}\n\n<Nope />'),
    'answers/a.mdx': page('<script />', 'owner: teams/nobody', 'tag: a'),
    'answers/good.mdx': page('Good.'),
    'roles.yaml': '- { role: frontline, rank: two, audience: staf }\n',
  })
  expect(problems.map(p => `${p.file}:${p.line}:${p.column} ${p.rule}`)).toEqual([
    'answers/a.mdx:6:1 yaml',
    'answers/a.mdx:9:1 script',
    'answers/b.mdx:8:1 dead-link',
    'answers/b.mdx:10:1 code',
    'answers/b.mdx:12:1 unknown-component',
    'roles.yaml:1:28 wrong-value',
  ])
  expect([...snapshot.documents.keys()]).toEqual(['answers/good', 'teams/front-desk'])
})

test('markdown and settings that nobody reads are pointed out', async () => {
  expect(
    await said({
      'README.md': 'Hello.',
      'answers/note.md': 'Hello.',
      'answer/refund.mdx': page(''),
      'constructor/x.mdx': page(''),
      '__proto__/x.mdx': page(''),
      'fact.yaml': '- a',
      'role.yaml': '- a',
      'files/form.md': 'A form.',
    }),
  ).toEqual([
    'content/__proto__/x.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/answer/refund.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/answers/note.md:1:1  not-read  This file is not read. Rename it to end in .mdx.',
    'content/constructor/x.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/fact.yaml:1:1  not-read  This file is not read. These are: organization.yaml, roles.yaml, people.yaml, facts.yaml, figures.yaml, synonyms.yaml.',
    'content/role.yaml:1:1  not-read  This file is not read. These are: organization.yaml, roles.yaml, people.yaml, facts.yaml, figures.yaml, synonyms.yaml.',
  ])
})

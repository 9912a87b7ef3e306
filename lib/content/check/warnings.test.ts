import { describe, expect, test } from 'vitest'
import { bare, page, read, said, team, tree } from '../testing'

const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

describe('warnings', () => {
  const written = (...fields: string[]) =>
    ['---', 'title: A', 'owner: teams/front-desk', ...fields, '---', 'Words.'].join('\n')

  test('a document that nobody verified, or not lately, or that has no summary, is served all the same', async () => {
    const { snapshot, said, problems } = await read({
      'answers/a.mdx': written('summary: A.'),
      'answers/b.mdx': written('summary: A.', 'verified: 2026-08-01', 'verifyEvery: 90d'),
      'answers/c.mdx': written('summary: A.', 'verified: 2026-08-24', 'verifyEvery: 90d'),
      'answers/d.mdx': written('verified: 2026-11-01'),
      'answers/e.mdx': written('summary: A.', 'state: in-progress'),
      'answers/f.mdx': written('summary: A.', 'state: archived', 'verified: 2020-01-01', 'verifyEvery: 90d'),
    })
    expect(bare(said)).toEqual([
      'answers/a.mdx:1:1  never-verified  Nobody has verified this. When it is right, add "verified: DATE" and "by: …".',
      'answers/b.mdx:5:11  overdue  This was to be verified again by 2026-10-30. Read it, and set "verified".',
      'answers/d.mdx:2:1  no-summary  There is no summary; the first paragraph serves. Add a line "summary: …".',
    ])
    expect(problems.every(p => p.severity === 'warning')).toBe(true)
    expect(snapshot.documents.size).toBe(7)
    expect(snapshot.documents.get('answers/f')?.state).toBe('archived')
  })

  test('a fact that nothing asks for or reads', async () => {
    const facts = ['by-tree', 'by-items', 'by-words', 'by-limit', 'by-nobody']
    const asked = (fact: string, to = '') =>
      `<Question id="${fact}-asked" fact="${fact}"${to}>\n<Choice id="a" />\n<Choice id="b" />\n</Question>`
    const files = {
      'facts.yaml': facts.map(name => `- { fact: ${name}, ask: Which?, values: { a: A, b: B } }\n`).join(''),
      'actions/a.mdx': page('Words.', 'limits: [{ from: 2026-01-01, role: manager, if: "by-limit:a" }]'),
      'trees/t.mdx': tree(
        'by-tree-asked',
        asked('by-tree', ' to="each"'),
        `<Each id="each" list="item" ask="What?" sum="paid" unit="USD" to="end">\n\n<Amount id="paid" ask="Paid?" />\n\n${asked('by-items')}\n</Each>`,
        '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.<Only if="by-words:a">Well.</Only></Outcome>',
      ),
    }
    expect(await check(files)).toEqual([
      'facts.yaml:5:3  unused-fact  No tree asks for the fact "by-nobody", and no condition or limit reads it. Use it, or take it out.',
    ])
    const broken = { ...files, 'trees/broken.mdx': '---\ntitle: A\n' }
    expect((await check(broken)).filter(line => line.includes('unused-fact'))).toEqual([])
  })

  test('an owner that nobody can reach, not even through its backup', async () => {
    expect(
      await check({
        'answers/a.mdx': page('A.').replace('front-desk', 'a'),
        'answers/b.mdx': page('B.').replace('front-desk', 'c'),
        'teams/a.mdx': team('backup: teams/b'),
        'teams/b.mdx': team('backup: teams/a'),
        'teams/c.mdx': team('backup: teams/front-desk'),
      }),
    ).toEqual([
      'teams/a.mdx:1:1  unreachable-owner  Nobody can reach "teams/a". Add "reach: { phone: …, email: … }", or a backup that has one.',
      'teams/b.mdx:1:1  unreachable-owner  Nobody can reach "teams/b". Add "reach: { phone: …, email: … }", or a backup that has one.',
    ])
  })
})

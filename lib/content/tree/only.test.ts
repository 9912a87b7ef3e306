import { describe, expect, it, test } from 'vitest'
import { read, said, tree } from '../testing'
import { saidOf } from './testing'

const question =
  '<Question id="q" ask="Which?" to="done">\n  <Choice id="a">A</Choice>\n  <Choice id="b">B</Choice>\n</Question>'
const done = (words: string) =>
  `<Outcome id="done" result="resolved" owner="teams/front-desk">\n  ${words}\n</Outcome>`

test('words under a condition stand in a sentence, or as parts of their own', async () => {
  const words =
    'Apologise<Only if="q:a"> twice</Only>.\n\n  <Only if="q:a">\n  - One\n  </Only>\n\n  <Only if="q:a">Two.</Only>\n  <Only if="q:b">Three.</Only>'
  const { said, snapshot } = await read({ 'trees/t.mdx': tree('q', question, done(words)) })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  const only = { type: 'component', name: 'Only', attributes: { if: 'q:a' } }
  expect(found?.kind === 'tree' && found.nodes['done']?.body.children).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { value: 'Apologise' },
        { ...only, inline: true, children: [{ value: ' twice' }] },
        { value: '.' },
      ],
    },
    { ...only, inline: false, children: [{ type: 'list' }] },
    { ...only, inline: false, children: [{ type: 'paragraph', children: [{ value: 'Two.' }] }] },
    { ...only, inline: false, attributes: { if: 'q:b' } },
  ])
})

describe('words under a condition', () => {
  it.each<[string, string, string[]]>([
    [
      'ask for answers that there are',
      'See <Only if="q:neither">this</Only>.',
      ['14:13  condition  "q" has no answer "neither". It has: a, b.'],
    ],
    [
      'ask for something',
      'See <Only if="q">this</Only>.',
      ['14:13  condition  "q" is not a condition. Write if="question:choice", or question:one|other.'],
    ],
    ['stand everywhere else, too', 'See <Only unless="q:a">this</Only>.', []],
    [
      'ask for answers that there are, also where they stand everywhere else',
      'See <Only unless="q:neither">this</Only>.',
      ['14:13  condition  "q" has no answer "neither". It has: a, b.'],
    ],
    [
      'say when',
      'See <Only>this</Only>.',
      ['14:7  condition  <Only> doesn’t say when. Write if="question:choice" or unless="question:choice".'],
    ],
    [
      'say when once',
      'See <Only if="q:a" unless="q:b">this</Only>.',
      [
        '14:22  condition  <Only> has both "if" and "unless". Keep one, and put another <Only> inside it for the other.',
      ],
    ],
    ['may stand in a list, in a note', '<Note>\n  - One <Only if="q:a">two</Only>\n  </Note>', []],
  ])('%s', async (_, words, lines) => {
    const files = { 'trees/t.mdx': tree('q', question, done(words)) }
    const found = (await said(files)).map(line => line.replace('content/trees/t.mdx:', ''))
    expect(found).toEqual(lines)
  })

  it('are none of an answer’s', async () => {
    const choice =
      '<Question id="q" ask="Which?" to="end">\n  <Choice id="a">A <Only if="q:a">b</Only></Choice>\n</Question>'
    expect(await saidOf(choice)).toEqual([
      '9:20  misplaced  <Only> stands inside <Question>, <Amount>, <Date>, <Each> or <Outcome>, not here. Move it there.',
    ])
  })
})

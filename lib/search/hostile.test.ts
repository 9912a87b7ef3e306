import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const house = buildIndex([
  example('a', 'Refunds, and how to get one', {
    text: 'Ask at the desk. '.repeat(50),
    asked: ['money back?'],
  }),
  example('b', 'العربية والعبرية', { text: 'نص عربي 😀 𠮷野家 ภาษาไทย \ud800 lone' }),
  example('c', '', { sections: [] }),
  example('d', '😀', { text: '\u0000\u200b\uffff', tags: ['🧯'] }),
])
const answer = (text: string) => {
  const result = query(house, { text, level: 0 })
  expect(result.confidence).toBeGreaterThanOrEqual(0)
  expect(result.confidence).toBeLessThanOrEqual(1)
  for (const { snippet } of result.hits)
    for (const [from, to] of snippet.marks) expect(snippet.text.slice(from, to)).toMatch(/^\S+$/)
  return result
}

test.each([
  ['empty', ''],
  ['spaces', ' \t\n\u00a0\u200b'],
  ['punctuation', '?!… --- "" \'\' ’ .. ,, ()[]{}\\'],
  ['emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
  ['null and lone surrogates', '\u0000\ud800 \udc00'],
])('%s: nothing found, no error', (_, text) => expect(answer(text).hits).toEqual([]))

test.each([
  ['only stop words', 'how to and the of it is'],
  ['10,000 characters without a space', 'refund'.repeat(1700)],
  ['10,000 characters', 'refund how desk '.repeat(700)],
  ['a thousand different words', Array.from({ length: 1000 }, (_, i) => `word${i}`).join(' ')],
  ['right to left', 'العربية'],
  ['SQL', "'; DROP TABLE documents; -- ' OR 1=1"],
  ['a hostile pattern', '(a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$ [[[[ \\'],
  ['names of the language', '__proto__ constructor toString hasOwnProperty'],
  ['combining marks', 'Z\u0351\u036b\u0343\u032a'.repeat(200)],
  ['apostrophes', "''''' n't 's can't'can't'"],
  ['points and hyphens', '1.1.1.1.1-2-3-4_5/6/7.8' + '-9'.repeat(500)],
])('%s: an answer, no error', (_, text) => {
  answer(text)
})

test('an empty house answers nothing', () => {
  expect(query(buildIndex([]), { text: 'refund', level: 0 })).toMatchObject({ hits: [], answered: false })
})

test.each([-1, 99, 1.5, NaN])('level %d is not an error', level => {
  expect(query(house, { text: 'refund', level }).hits[0]?.id).toBe('a')
})

test('any text at all, in a question or in a document', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(any, any, (written, asked) => {
      answer(asked)
      query(buildIndex([example(written, written, { text: `${written} ${asked}` })]), {
        text: asked,
        level: 0,
      })
    }),
  )
})

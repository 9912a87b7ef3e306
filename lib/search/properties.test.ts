import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

// Few words, so that documents share them, and questions meet them, mistyped or half typed.
const words =
  'refund refunds gift card cards return returning voucher the how money back late delivery W-9 pass'.split(
    ' ',
  )
const text = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map(list => list.join(' '))
const document = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    title: text(4),
    text: text(30),
    asked: fc.array(text(6), { maxLength: 3 }),
    level: fc.nat(3),
  })
  .map(({ id, title, ...rest }) => example(`a/${id}`, title, rest))
const house = fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 20 })
const question = fc.oneof(
  text(5),
  text(5).map(whole => whole.slice(0, -2)),
  text(3).map(whole => whole.replace(/e/, 'ee')),
  fc.string({ unit: 'grapheme' }),
)

test('the same question gets the same answer, to the byte, whatever was asked of whom in between', () => {
  fc.assert(
    fc.property(house, house, question, question, fc.nat(3), (here, there, asked, other, level) => {
      const [index, elsewhere] = [buildIndex(here), buildIndex(there)]
      const first = JSON.stringify(query(index, { text: asked, level }))
      query(index, { text: other, level: 3 - level })
      query(elsewhere, { text: other, level })
      expect(JSON.stringify(query(index, { text: asked, level }))).toBe(first)
    }),
    { numRuns: 40 },
  )
})

test('a document that does not match leaves the others as they were, where it does not change how rare words are', () => {
  // Another one of its length stands where it comes to stand, so statistics stay; both are of letters that nobody asks for.
  const bystander = (letter: string, lengths: readonly number[], level: number) => {
    const [title = '', ...rest] = lengths.map(length => letter.repeat(3 + length))
    return example('b', title, { text: rest.join(' '), level })
  }
  const lengths = fc.array(fc.nat(6), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      house,
      lengths,
      fc.nat(3),
      fc.array(text(5), { minLength: 1 }),
      (others, long, level, questions) => {
        const before = buildIndex([...others, bystander('щ', long, level)])
        const after = buildIndex([...others, bystander('ж', long, level)])
        for (const asked of questions) {
          const found = query(after, { text: asked, level: 3, limit: 30 })
          expect(found.hits.map(({ id }) => id)).not.toContain('b')
          expect(JSON.stringify(found)).toBe(
            JSON.stringify(query(before, { text: asked, level: 3, limit: 30 })),
          )
        }
      },
    ),
    { numRuns: 30 },
  )
})

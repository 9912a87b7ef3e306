import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex, explain, learntOf, marksIn, query, related, type SearchDocument, suggest } from '.'
import { example } from './example'

// Few words, so that documents of all audiences share them, and near misspellings of each other.
const words =
  'refund refunds refunded gift card cards return returns returning voucher vouchers the how money back late delivery delivered W-9 B12 pass password passwords'.split(
    ' ',
  )
const text = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map(list => list.join(' '))
const section = fc.record({ heading: text(3), anchor: fc.constant('here'), text: text(30) })
const house = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom('answer', 'policy'),
    owner: fc.constantFrom('teams/desk', 'teams/shop'),
    locale: fc.constantFrom('en', 'en', 'es', 'fr'),
    title: text(4),
    level: fc.nat(3),
    asked: fc.array(text(6), { maxLength: 3 }),
    tags: fc.array(text(1), { maxLength: 2 }),
    sections: fc.array(section, { maxLength: 3 }),
  }),
  { selector: document => document.id, maxLength: 25 },
)
const mistyped = fc
  .tuple(fc.constantFrom(...words), fc.nat(6))
  .map(([word, at]) => word.slice(0, at) + word.slice(at + 1))
const narrowing = fc.oneof(
  fc.constantFrom(
    'kind:policy',
    'owner:teams/shop',
    '-kind:answer',
    '"gift card"',
    '-"money back"',
    '-refund',
  ),
  fc.constantFrom(...words).map(word => `tag:${word}`),
)
const question = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: mistyped },
      narrowing,
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(list => list.join(' '))
const synonyms = { groups: [['refund', 'money back']], oneWay: [{ from: 'voucher', to: 'gift card' }] }

test('what one may not see changes nothing of what one gets: a house without it answers the same, byte for byte', () => {
  fc.assert(
    fc.property(
      house,
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.nat(3),
      (all, questions, level) => {
        const seen: SearchDocument[] = all.filter(document => document.level <= level)
        const full = buildIndex(all, synonyms)
        const without = buildIndex(seen, synonyms)
        for (const asked of questions) {
          const from = { text: asked, level, limit: 30 }
          expect(JSON.stringify(query(full, from))).toBe(JSON.stringify(query(without, from)))
          expect(JSON.stringify(explain(full, from))).toBe(JSON.stringify(explain(without, from)))
          expect(JSON.stringify(suggest(full, from))).toBe(JSON.stringify(suggest(without, from)))
          expect(marksIn(full, from, words.join(' '))).toEqual(marksIn(without, from, words.join(' ')))
        }
        for (const { id } of all) expect(related(full, id, level)).toEqual(related(without, id, level))
      },
    ),
    { numRuns: 120 },
  )
})

test('what a narrower audience typed and opened changes nothing of what one gets', () => {
  const taught = fc.array(
    fc.record({
      text: text(6),
      of: fc.nat(24),
      level: fc.nat(3),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  fc.assert(
    fc.property(
      house,
      taught,
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.nat(3),
      (all, use, questions, level) => {
        const phrasings = use.flatMap(({ of, ...one }) => (all[of] ? [{ ...one, document: all[of].id }] : []))
        const seen = all.filter(document => document.level <= level)
        const [full, without] = [buildIndex(all), buildIndex(seen)]
        const learnt = learntOf(full, phrasings)
        const own = learntOf(
          without,
          phrasings.filter(one => one.level <= level),
        )
        for (const asked of questions) {
          const from = { text: asked, level, limit: 30 }
          expect(JSON.stringify(query(full, { ...from, learnt }))).toBe(
            JSON.stringify(query(without, { ...from, learnt: own })),
          )
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('the order of the documents that were given does not matter', () => {
  fc.assert(
    fc.property(house, question, (all, asked) => {
      const from = { text: asked, level: 3 }
      expect(query(buildIndex([...all].reverse()), from)).toEqual(query(buildIndex(all), from))
    }),
    { numRuns: 50 },
  )
})

test('a title that one may not see does not take the place of one that goes on like the question', () => {
  const others = Array.from({ length: 12 }, (_, i) => example(`b${i}`, 'Other', { text: 'the card' }))
  const seen = [example('a', 'Refund card'), ...others]
  const all = [...seen, example('z', 'The refund card', { level: 1 })]
  const from = { text: 'the refund card', level: 0 }
  expect(query(buildIndex(all), from)).toEqual(query(buildIndex(seen), from))
})

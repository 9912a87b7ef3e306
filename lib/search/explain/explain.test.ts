import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex, explain, query } from '..'
import { example } from '../example'

const house = buildIndex(
  [
    example('answers/refund', 'Refund a gift card', {
      asked: ['how do I get my money back', 'can I return a gift', 'is a gift card money'],
      sections: [
        { heading: '', anchor: '', text: 'The card gets the money back. A refund takes five days.' },
        { heading: 'When the card is lost', anchor: 'lost', text: 'Send a new one.' },
      ],
    }),
    example('answers/trousers', 'Trousers of the wrong size', { asked: ['my pants are too small'] }),
    example('answers/payment', 'Late fees', { text: 'Registration comes first.' }),
    example('answers/hidden', 'Refund of a secret', { level: 1 }),
  ],
  { groups: [['trousers', 'slacks']], oneWay: [] },
)
const said = (text: string) => explain(house, { text, level: 0 })[0]?.reasons.map(({ words }) => words) ?? []

describe('why something is found, in words', () => {
  test.each([
    ['refund', '“Refund” stands in the title and the text'],
    ['lost card', '“lost” stands in the heading'],
    ['get my mony back', '“mony” was read as “money”, which stands in 2 phrasings and the text'],
    ['refu', '“refu” goes on as “Refund”, which stands in the title and the text'],
    ['slacks', '“slacks” has the synonym “Trousers”, which stands in the title'],
    ['registered', '“registered” is of the family of “Registration”, which stands in the text'],
    ['how do i get my money back', 'People ask it this way: “how do I get my money back”'],
    ['refund a gift', 'Words that were typed side by side stand side by side'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected))

  test('of what one may not see nothing is said', () => {
    expect(JSON.stringify(explain(house, { text: 'refund of a secret', level: 0, limit: 9 }))).not.toMatch(
      /secret|hidden/,
    )
  })
})

test('the reasons add up to the score, for the documents that are found, in their order', () => {
  const words =
    'refund refnud a gift card cards how do i get my money bak lost the payment time sheets slacks "gift card" trous'.split(
      ' ',
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), list => {
      const asked = { text: list.join(' '), level: 1, limit: 5 }
      const { hits } = query(house, asked)
      const explained = explain(house, asked)
      expect(explained.slice(0, hits.length).map(({ id }) => id)).toEqual(hits.map(({ id }) => id))
      for (const { score, reasons } of explained) {
        expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 3)
        expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3)
      }
    }),
    { numRuns: 200 },
  )
})

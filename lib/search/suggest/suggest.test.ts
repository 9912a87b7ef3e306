import { describe, expect, test } from 'vitest'
import { buildIndex, related, suggest } from '..'
import { example } from '../example'

const house = buildIndex([
  example('answers/refund', 'Refund a gift card', {
    asked: ['How do I get my money back?', 'how do I return a gift'],
    sections: [{ heading: 'When the card is lost', anchor: 'lost', text: 'Send a new gift card.' }],
  }),
  example('answers/hours', 'Opening hours', { asked: ['when do you open'], text: 'The shop opens at nine.' }),
  example('answers/holidays', 'Opening on holidays', { text: 'The shop opens at noon on holidays.' }),
  example('answers/card', 'Lost gift card', {
    asked: ['my gift card is lost'],
    text: 'A gift card is money.',
  }),
  example('answers/secret', 'Opening the safe', { level: 1, asked: ['how do I open the safe'] }),
])
const texts = (text: string, level = 0) => suggest(house, { text, level }).map(one => one.text)

describe('what goes on where somebody stopped', () => {
  test.each([
    ['open', 'Opening hours'],
    ['opening h', 'Opening hours'],
    ['opning hou', 'Opening hours'],
    ['opennig', 'Opening hours'],
    ['how do i g', 'How do I get my money back?'],
    ['when the c', 'When the card is lost'],
    ['gift card is', 'my gift card is lost'],
    ['please say when the card is', 'When the card is lost'],
  ])('%s', (text, expected) => expect(texts(text)).toContain(expected))

  test('says what each leads to', () => {
    expect(suggest(house, { text: 'when the ca', level: 0 })[0]).toMatchObject({
      kind: 'heading',
      id: 'answers/refund',
      anchor: 'lost',
    })
    expect(suggest(house, { text: 'how do i get', level: 0 })[0]).toMatchObject({
      kind: 'phrasing',
      id: 'answers/refund',
    })
  })
  test('completes the last word where nothing else goes on', () => {
    expect(texts('a shop no')).toEqual(['a shop noon'])
  })
  test('says nothing to nothing, to what is whole already, and of what one may not see', () => {
    expect(texts('')).toEqual([])
    expect(texts('Opening hours')).toEqual([])
    expect(texts('opening the').join()).not.toMatch(/safe/)
    expect(texts('opening the', 1)).toContain('Opening the safe')
  })
})

describe('what is related', () => {
  test('shares its telling words', () => {
    expect(related(house, 'answers/refund', 0)).toEqual(['answers/card'])
    expect(related(house, 'answers/hours', 0)[0]).toBe('answers/holidays')
  })
  test('is nothing to what is not there, or not for this audience', () => {
    expect(related(house, 'answers/secret', 0)).toEqual([])
    expect(related(house, 'answers/nowhere', 0)).toEqual([])
    expect(related(house, 'answers/holidays', 0)).not.toContain('answers/secret')
  })
})

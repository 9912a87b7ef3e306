import { describe, expect, test } from 'vitest'
import { looksLikeName, withoutPersonal } from './personal'

const names = new Set(['mei', 'tanaka', 'grace'])
const known = (word: string) => ['grace', 'w-9', 'period', '2026'].includes(word.toLowerCase())
const clean = (text: string) => withoutPersonal(text, names, known)

describe('what customers and colleagues are called, and their numbers, do not become words of a page', () => {
  test.each([
    ['newsletter to ana.lima@example.org again', 'newsletter to an email address again'],
    ['call back 212 555-0100 please', 'call back please'],
    ['call +1 (212) 555 0100', 'call'],
    ['4111 1111 1111 1111 was charged twice', 'was charged twice'],
    ['where is order 48213?', 'where is order?'],
    ['order #A-48213 is late', 'order is late'],
    ['DE89 3704 0044 0532 0130 00 is not theirs', 'is not theirs'],
    ['refund $40 to the card', 'refund an amount to the card'],
    ['refund 1,250.50 dollars', 'refund an amount'],
    ['€ 12,50 too much', 'an amount too much'],
    ['the visit on 3/12/1985', 'the visit on a date'],
    ['see https://shop.example/orders/48213?key=x', 'see'],
    ['can Mei approve this', 'can somebody approve this'],
    ['can mei tanaka approve this', 'can somebody approve this'],
    ['mei’s customer', 'somebody’s customer'],
  ])('%s → %s', (text, left) => expect(clean(text)).toBe(left))

  test.each([
    'Mrs. Kowalski wants her money',
    'my name is Ana',
    'he lives at 12 Elm Street',
    'ask grace', // a colleague, or a word of a page
  ])('%s can’t be made safe, so it is never proposed', text => expect(clean(text)).toBeUndefined())

  test.each([
    'they want their money back',
    'open 24/7',
    'within 30 days',
    'the W-9 form',
    'hours in 2026',
    'トレーニングの予約',
  ])('%s stays as it was typed', text => expect(clean(text)).toBe(text))
})

test('an unknown word with a capital in the middle of a sentence is a name', () => {
  expect(looksLikeName('money for Kowalski', { word: 'Kowalski', from: 10 })).toBe(true)
  expect(looksLikeName('Umbrellas to borrow', { word: 'Umbrellas', from: 0 })).toBe(false)
  expect(looksLikeName('MY UMBRELLA', { word: 'UMBRELLA', from: 3 })).toBe(false)
})

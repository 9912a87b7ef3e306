import { expect, test } from 'vitest'
import { amountIn } from './amount-in'

test.each([
  ['I paid $120 and want it back', 12000],
  ['I paid 120 dollars', 12000],
  ['they sent 12.50 USD', 1250],
  ['a gift of $1,200', 120000],
  ['one dollar? no: 1 dollar', 100],
  ['$40, yes, 40 dollars', 4000],
  ['the order number is 120', undefined],
  ['$40 or $50', undefined],
  ['120 €', undefined],
  ['120 dollarsigns', undefined],
  ['no amount', undefined],
])('“%s” speaks of %s cents', (text, minor) => {
  expect(amountIn(text, 'USD', 'en-US')).toBe(minor)
})

test('other signs, on the other side, and what is counted is no money', () => {
  expect(amountIn('ich habe 120 € bezahlt', 'EUR', 'de')).toBe(12000)
  expect(amountIn('120 Euro zurück', 'EUR', 'de')).toBe(12000)
  expect(amountIn('3 bags', 'bags', 'en')).toBeUndefined()
})

import { assert, constantFrom, nat, property, maxSafeNat } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, isCurrency, parseAmount, writeAmount } from './money'

const message = (text: string, unit: string) => {
  const read = parseAmount(text, unit)
  return 'message' in read ? read.message : `read as ${read.minor}`
}

describe('an amount that people write', () => {
  it.each([
    ['50', 'USD', 5000],
    ['0', 'USD', 0],
    ['12.50', 'USD', 1250],
    ['12.5', 'USD', 1250],
    ['.5', 'USD', 50],
    ['0.29', 'USD', 29],
    ['$12.50', 'USD', 1250],
    ['US$ 12.50', 'USD', 1250],
    ['12.50 USD', 'USD', 1250],
    ['usd 12.50', 'USD', 1250],
    [' 1,200 ', 'USD', 120000],
    ['1,234,567.89', 'USD', 123456789],
    ['€50', 'EUR', 5000],
    ['£50', 'GBP', 5000],
    ['$50', 'CAD', 5000],
    ['500', 'JPY', 500],
    ['￥500', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['３', 'bags', 3],
    ['3 bags', 'bags', 3],
    ['1,200', 'hours', 1200],
  ])('%s of %s', (text, unit, minor) => {
    expect(parseAmount(text, unit)).toEqual({ minor })
  })

  it.each([
    ['€50', 'another currency'],
    ['50 EUR', 'another currency'],
    ['£50', 'another currency'],
    ['CA$50', 'another currency'],
    ['$50 EUR', 'another currency'],
  ])('is never converted: %s for USD', (text, says) => {
    expect(message(text, 'USD')).toContain(says)
  })

  it.each([
    ['', 'USD', 'Write an amount in USD'],
    ['-5', 'USD', 'below zero'],
    ['−5', 'USD', 'below zero'],
    ['$-5', 'USD', 'below zero'],
    ['(5)', 'USD', 'below zero'],
    ['NaN', 'USD', 'not an amount'],
    ['Infinity', 'USD', 'not an amount'],
    ['ten', 'USD', 'not an amount'],
    ['1e3', 'USD', 'not an amount'],
    ['1 200 300', 'USD', 'not an amount'],
    ['12,50', 'USD', 'more than one way'],
    ['1,20,000', 'USD', 'more than one way'],
    ['1.200,50', 'USD', 'more than one way'],
    ['1.2.3', 'USD', 'more than one way'],
    ['5.', 'USD', 'more than one way'],
    ['12.505', 'USD', 'USD has 2'],
    ['12.5', 'JPY', 'whole numbers'],
    ['1.5', 'hours', 'whole numbers'],
    ['3 boxes', 'bags', 'not an amount of bags'],
    ['$3', 'bags', 'not an amount of bags'],
    ['90071992547409.92', 'USD', 'too large'],
    ['9'.repeat(20), 'USD', 'too large'],
    ['9'.repeat(10_000), 'USD', 'not an amount'],
    [`1${','.repeat(10_000)}x1`, 'USD', 'not an amount'],
  ])('says what to write instead of %j (%s)', (text, unit, says) => {
    expect(message(text, unit)).toContain(says)
    expect(message(text, unit).length).toBeLessThan(200)
  })

  it('takes the largest amount that can be counted exactly', () => {
    expect(parseAmount('90071992547409.91', 'USD')).toEqual({ minor: Number.MAX_SAFE_INTEGER })
  })
})

describe('an amount that people read', () => {
  it.each([
    [5000, 'USD', 'en', '$50'],
    [1250, 'USD', 'en', '$12.50'],
    [5, 'USD', 'en', '$0.05'],
    [120000, 'USD', 'en', '$1,200'],
    [9007199254740991, 'USD', 'en', '$90,071,992,547,409.91'],
    [500, 'JPY', 'en', '¥500'],
    [1250, 'EUR', 'de', '12,50\u00a0€'],
    [1200, 'bags', 'en', '1,200 bags'],
  ])('%d minor units of %s in %s', (minor, unit, locale, shown) => {
    expect(formatAmount(minor, unit, locale)).toBe(shown)
  })

  it('is written so that it reads back as the same amount', () => {
    const units = constantFrom('USD', 'JPY', 'KWD', 'EUR', 'bags')
    assert(
      property(maxSafeNat(), units, (minor, unit) => {
        expect(parseAmount(writeAmount(minor, unit), unit)).toEqual({ minor })
      }),
    )
    assert(
      property(nat(), constantFrom('USD', 'JPY', 'EUR', 'bags'), (minor, unit) => {
        expect(parseAmount(formatAmount(minor, unit, 'en'), unit)).toEqual({ minor })
      }),
    )
  })
})

it('knows a currency from a count', () => {
  expect(['USD', 'JPY', 'usd', 'bags', 'XYZ', ''].map(isCurrency)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

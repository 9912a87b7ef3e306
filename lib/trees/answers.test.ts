import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatAnswers, parseAnswers } from './index'

it('reads what stands in a URL or on the command line', () => {
  expect(parseAnswers('arrived=size,in-stock=no,paid=120')).toEqual({
    arrived: 'size',
    'in-stock': 'no',
    paid: '120',
  })
  expect(parseAnswers(' arrived = size , paid = $1%2C200 ')).toEqual({ arrived: 'size', paid: '$1,200' })
  expect(parseAnswers('trees/who-is-calling/known=yes')).toEqual({ 'who-is-calling/known': 'yes' })
  expect(parseAnswers('paid=')).toEqual({ paid: '' })
  expect(parseAnswers('paid=1,paid=2')).toEqual({ paid: '2' })
  expect(parseAnswers('')).toEqual({})
})

it('skips what is no answer', () => {
  expect(parseAnswers(',,=,=x,arrived,%=1,a=%zz,b=1')).toEqual({ b: '1' })
  expect(parseAnswers('x'.repeat(10_000))).toEqual({})
  expect(Object.keys(parseAnswers('a=1,'.repeat(2500)))).toEqual(['a'])
})

it('is not fooled by the names that every object has', () => {
  const answers = parseAnswers('__proto__=x,constructor=y')
  expect(Object.entries(answers)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  expect(formatAnswers(answers)).toBe('__proto__=x,constructor=y')
})

it('writes any answer so that it reads back', () => {
  const key = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !text.startsWith('trees/'))
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ unit: 'grapheme' })), answers => {
      expect(Object.entries(parseAnswers(formatAnswers(answers)))).toEqual(Object.entries(answers))
    }),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), text => {
      const once = formatAnswers(parseAnswers(text))
      expect(formatAnswers(parseAnswers(once))).toBe(once)
    }),
  )
})

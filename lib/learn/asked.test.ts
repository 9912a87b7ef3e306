import { expect, test } from 'vitest'
import { askedLines } from './asked'

test('the lines to copy are lines of the list, or the list itself', () => {
  expect(askedLines('money back', true)).toBe('  - money back')
  expect(askedLines('what: now?', false)).toBe('asked:\n  - "what: now?"')
})

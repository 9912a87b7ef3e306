import { expect, test } from 'vitest'
import { withField } from './front-field'

test('a day takes the place of the one before, and nothing else changes', () => {
  const source = '---\ntitle: Hours # of the shop\nverified: 2026-01-01  # by phone\nby: sam\n---\nNine.\n'
  expect(withField(source, 'verified', '2026-11-23')).toBe(source.replace('2026-01-01', '2026-11-23'))
})

test('what is not there becomes the last field, with the line ends of the file', () => {
  expect(withField('---\r\ntitle: Hours\r\n---\r\nNine.\r\n', 'by', 'sam')).toBe(
    '---\r\ntitle: Hours\r\nby: sam\r\n---\r\nNine.\r\n',
  )
})

test('what stands in quotes or looks like a number is the same text after it', () => {
  expect(withField('---\nby: "sam"\n---\n', 'by', 'teams/desk')).toBe('---\nby: teams/desk\n---\n')
  expect(withField('---\nby: sam\n---\n', 'by', '12')).toBe('---\nby: "12"\n---\n')
})

test('a file without front matter, or with a broken one, or a list there, is left alone', () => {
  expect(() => withField('Nine.\n', 'by', 'sam')).toThrow('no front matter')
  expect(() => withField('---\ntitle: [\n---\nNine.\n', 'by', 'sam')).toThrow('can’t be read')
  expect(() => withField('---\nby: [sam]\n---\nNine.\n', 'by', 'mei')).toThrow('Write the line yourself')
})

import { expect, test } from 'vitest'
import { paragraphsIn } from '.'
import { page } from './testing'

const told = (words: string) =>
  paragraphsIn('answers/x.mdx', Buffer.from(page(words)))?.map(({ line, end, text }) => [line, end, text])

test('Paragraphs, points and rows are told one by one, with the lines they stand in', () => {
  const words = 'Two lines\nof one.\n\n- First\n- Second\n\n| a | b |\n| - | - |\n| 1 | 2 |'
  expect(told(words)).toEqual([
    [8, 9, 'Two lines of one.'],
    [11, 11, 'First'],
    [12, 12, 'Second'],
    [14, 14, 'a · b'],
    [16, 16, '1 · 2'],
  ])
})

test('Where a link leads, and remarks that only an author sees, are not told', () => {
  expect(told('See [the lines](press-lines.mdx "manager").\n\n[//]: # (Not before Friday)')).toEqual([
    [8, 8, 'See the lines.'],
  ])
})

test('Steps and questions are told by what people read of them', () => {
  const step = '<Step id="back" title="Send it back">\n\nToday.\n\n</Step>'
  expect(told(step)).toEqual([
    [8, 8, 'Send it back'],
    [10, 10, 'Today.'],
  ])
  const question =
    '<Question id="a" ask="What arrived?">\n  <Choice id="b" to="c" hint="Look twice">The wrong one</Choice>\n</Question>'
  expect(told(question)?.map(([, , text]) => text)).toEqual(['What arrived?', 'Look twice', 'The wrong one'])
})

test('What can’t be read has none', () => {
  expect(told('<Step')).toBeUndefined()
})

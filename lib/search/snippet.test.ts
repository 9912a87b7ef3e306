import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const shown = (text: string, asked: string) => {
  const { snippet } = query(buildIndex([example('a', 'A', { text })]), { text: asked, level: 0 }).hits[0]!
  return { ...snippet, marked: snippet.marks.map(([from, to]) => snippet.text.slice(from, to)) }
}
const filler = 'Nothing of interest stands here, for quite a long while. '.repeat(12)

test('it begins with the sentence that matches, where that is near', () => {
  const { text, marked } = shown(`${filler}Bring the blue form on Friday. ${filler}`, 'form')
  expect(text).toMatch(/^Bring the blue form on Friday\./)
  expect(marked).toEqual(['form'])
})

test('in a long sentence it begins with a word, a little before the match', () => {
  const long = 'and then '.repeat(30)
  const { text, marked } = shown(`It starts ${long}the pineapple ${long}ends.`, 'pineapple')
  expect(text).toMatch(/^… (and|then) /)
  expect(text.indexOf('pineapple')).toBeLessThan(50)
  expect(marked).toEqual(['pineapple'])
})

test('it ends with a whole word, whatever stands between words', () => {
  for (const between of [' ', '\n', '\t', '\u00a0'])
    expect(shown(['pineapple', ...Array<string>(80).fill('word')].join(between), 'pineapple').text).toMatch(
      /word …$/,
    )
})

test('without spaces it is cut between words too', () => {
  const { text, marked } = shown(
    `${'我们每天开门。'.repeat(40)}退款需要三十天。${'请带上收据。'.repeat(40)}`,
    '退款',
  )
  expect(marked).toEqual(['退款'])
  expect(text).toMatch(/^退款需要三十天。/)
  expect(text.replace(/ …$/, '')).toMatch(/(收据|带|上|请|。)$/)
})

test('an endless word is no reason to show no end', () => {
  const { text } = shown(`pineapple ${'x'.repeat(5000)}`, 'pineapple')
  expect(text.length).toBeLessThan(300)
})

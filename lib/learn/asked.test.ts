import { describe, expect, test } from 'vitest'
import { askedLines, AskedError, withAsked } from './asked'

const page = (yaml: string) => `---\n${yaml}---\n\nWords: *as they were*.\n`

describe('a phrasing is written where the list ends, and nothing else changes', () => {
  test.each([
    [
      'a list',
      'title:   "Umbrellas"   # ours\nasked:\n    - can I borrow one\n\n    # said at the door\n    - it rains   # often\ntags: [ a,b ]\n',
      'title:   "Umbrellas"   # ours\nasked:\n    - can I borrow one\n\n    # said at the door\n    - it rains   # often\n    - money back\n    - "what: now?"\ntags: [ a,b ]\n',
    ],
    [
      'a list at the very left',
      'asked:\n- one\nowner: teams/desk\n',
      'asked:\n- one\n- money back\n- "what: now?"\nowner: teams/desk\n',
    ],
    ['a short list', 'asked: [one, "two"]\n', 'asked: [one, "two", money back, "what: now?"]\n'],
    ['an empty list', 'asked: []\n', 'asked: [money back, "what: now?"]\n'],
    [
      'a list over lines',
      'asked: [\n  one,\n  two\n]\n',
      'asked: [\n  one,\n  two, money back, "what: now?"\n]\n',
    ],
    ['none', 'title: Umbrellas\n', 'title: Umbrellas\nasked:\n  - money back\n  - "what: now?"\n'],
    [
      'a folded phrasing at the end',
      'asked:\n  - >\n    a long\n    one\nowner: teams/desk\n',
      'asked:\n  - >\n    a long\n    one\n  - money back\n  - "what: now?"\nowner: teams/desk\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withAsked(page(before), ['money back', 'what: now?'])).toBe(page(after))
  })

  test('the ends of lines stay those of Windows', () => {
    const before = page('asked:\n  - one\n').replaceAll('\n', '\r\n')
    expect(withAsked(before, ['two'])).toBe(page('asked:\n  - one\n  - two\n').replaceAll('\n', '\r\n'))
  })

  test.each(['- yes', '#1', 'null', '2026', "it's", '"quoted"', 'a, b', '[x]', 'key: value', 'émigré 退款'])(
    '%s is read again as it was typed',
    text => {
      for (const yaml of ['asked: [one]\n', 'asked:\n  - one\n', 'title: x\n']) {
        const twice = withAsked(withAsked(page(yaml), [text]), ['last'])
        expect(twice).toContain('last')
      }
    },
  )

  test.each([
    ['no front matter', 'Just words.\n'],
    ['front matter that can’t be read', page('asked: [one\n')],
    ['a single phrasing that is no list', page('asked: one\n')],
  ])('%s is left alone, and the editor is told', (_, source) => {
    expect(() => withAsked(source, ['two'])).toThrow(AskedError)
  })
})

test('the lines to copy are lines of the list, or the list itself', () => {
  expect(askedLines('money back', true)).toBe('  - money back')
  expect(askedLines('what: now?', false)).toBe('asked:\n  - "what: now?"')
})

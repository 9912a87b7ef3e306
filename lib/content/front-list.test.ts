import { describe, expect, test } from 'vitest'
import { FrontListError, withListed } from './front-list'

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
    expect(withListed(page(before), 'asked', ['money back', 'what: now?'])).toBe(page(after))
  })

  test('the ends of lines stay those of Windows', () => {
    const before = page('asked:\n  - one\n').replaceAll('\n', '\r\n')
    expect(withListed(before, 'asked', ['two'])).toBe(
      page('asked:\n  - one\n  - two\n').replaceAll('\n', '\r\n'),
    )
  })

  test.each(['- yes', '#1', 'null', '2026', "it's", '"quoted"', 'a, b', '[x]', 'key: value', 'émigré 退款'])(
    '%s is read again as it was typed',
    text => {
      for (const yaml of ['asked: [one]\n', 'asked:\n  - one\n', 'title: x\n']) {
        const twice = withListed(withListed(page(yaml), 'asked', [text]), 'asked', ['last'])
        expect(twice).toContain('last')
      }
    },
  )

  test.each([
    ['no front matter', 'Just words.\n'],
    ['front matter that can’t be read', page('asked: [one\n')],
    ['a single phrasing that is no list', page('asked: one\n')],
  ])('%s is left alone, and the editor is told', (_, source) => {
    expect(() => withListed(source, 'asked', ['two'])).toThrow(FrontListError)
  })
})

test('old addresses go into a list that isn’t there yet, and into one that is', () => {
  const once = withListed(page('title: Umbrellas\n'), 'was', ['answers/rain'])
  expect(once).toBe(page('title: Umbrellas\nwas:\n  - answers/rain\n'))
  expect(withListed(once, 'was', ['answers/wet'])).toContain('  - answers/rain\n  - answers/wet\n')
})

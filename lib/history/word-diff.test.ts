import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff, type Part } from '.'

/** As one reads it: [-what went-], {+what came+}, and how many paragraphs stayed. */
function read(before: string, after: string, locale?: string): string[] {
  return wordDiff(before, after, locale).map(part =>
    part.kind === 'same' ? `(${part.paragraphs.length} stayed)` : part.pieces.map(marked).join(''),
  )
}
const marked = ({ kind, text }: { kind: string; text: string }) =>
  kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`

test('I read which words of a paragraph changed, and the paragraphs that stayed are folded together', () => {
  const before = 'We open at nine.\n\nCall us.\n\nRefunds take five days.\n\nThe end.'
  const after = 'We open at nine.\n\nCall us.\n\nRefunds take two days.\n\nThe end.'
  expect(read(before, after)).toEqual(['(2 stayed)', 'Refunds take [-five-]{+two+} days.', '(1 stayed)'])
})

test('Several words in a row are one change, not one for each word', () => {
  expect(read('They wait at the front door.', 'They wait in a large hall.')).toEqual([
    'They wait [-at the front door-]{+in a large hall+}.',
  ])
})

test('A paragraph that was put in or taken out stands there whole, and the others are not mixed with it', () => {
  expect(read('One here.\n\nTwo there.', 'One here.\n\nSomething new entirely.\n\nTwo there.')).toEqual([
    '(1 stayed)',
    '{+Something new entirely.+}',
    '(1 stayed)',
  ])
  expect(read('Ask Sam first.', 'Nobody may.')).toEqual(['[-Ask Sam first.-]', '{+Nobody may.+}'])
})

test('A paragraph that moved on and changed a word is found again beside a new one', () => {
  const before = 'Send the parcel back today.'
  const after = 'Say sorry.\n\nSend the parcel back tomorrow.'
  expect(read(before, after)).toEqual(['{+Say sorry.+}', 'Send the parcel back [-today-]{+tomorrow+}.'])
})

test('Lines that were only wrapped anew are no change', () => {
  expect(read('One two\nthree four.', 'One two three\nfour.')).toEqual(['(1 stayed)'])
})

test('A blank line in a block of code does not part it', () => {
  expect(read('```\na\n\nb\n```', '```\na\n\nc\n```')).toEqual(['```\na\n\n[-b-]{+c+}\n```'])
})

test('Words are told apart where they are written without spaces', () => {
  expect(read('退款需要五天', '退款需要两天', 'zh')).toEqual(['退款需要[-五天-]{+两天+}'])
  expect(read('a b c', 'a b d', 'no language!')).toEqual(['a b [-c-]{+d+}'])
})

test('What stayed and what came is the new text, whatever was written', () => {
  const words = fc
    .array(fc.constantFrom('a', 'the', 'refund', ' ', '  ', '.', '\n', '\n\n', 'é', '$5'), { maxLength: 40 })
    .map(all => all.join(''))
  const now = (parts: readonly Part[]) =>
    parts
      .flatMap(part =>
        part.kind === 'same'
          ? part.paragraphs
          : part.pieces.filter(({ kind }) => kind !== 'out').map(({ text }) => text),
      )
      .join('')
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(now(wordDiff(before, after)).replace(/\s+/g, '')).toBe(after.replace(/\s+/g, ''))
    }),
  )
})

test('Nobody waits for two long texts that have nothing in common', () => {
  const text = (word: string) => Array.from({ length: 4_000 }, (_, n) => `${word}${n} ${word}`).join('\n\n')
  const parts = wordDiff(text('a'), text('b'))
  expect(parts).toHaveLength(8_000)
  expect(parts[0]).toEqual({ kind: 'changed', pieces: [{ kind: 'out', text: 'a0 a' }] })
})

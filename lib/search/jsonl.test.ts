import { expect, test } from 'vitest'
import { documentsFromJsonl } from '.'

test('lines of one page are its sections', () => {
  const lines = [
    '{"id":"page#0","title":"Leave","aliases":["days off"],"body":"First."}',
    '',
    '{"id":"other","title":"Other","body":"Else."}',
    '{"id":"page#1","title":"Leave","heading":"Sick leave","body":"Second."}',
  ]
  const [page, other] = documentsFromJsonl(lines.join('\r\n'))
  expect(page).toMatchObject({
    id: 'page',
    asked: ['days off'],
    sections: [
      { heading: '', anchor: '0', text: 'First.' },
      { heading: 'Sick leave', anchor: '1', text: 'Second.' },
    ],
  })
  expect(other?.id).toBe('other')
})

test.each([
  ['nonsense', 'Line 2: this is not JSON.'],
  ['{"title":"no id"}', 'Line 2: there is no "id".'],
  ['{"id":"a","aliases":"days off"}', 'Line 2: "aliases" is not a list of texts.'],
  ['{"id":"a","title":5}', 'Line 2: "title" is not a text.'],
])('%s: says which line, and why', (line, message) => {
  expect(() => documentsFromJsonl(`{"id":"a","title":"A"}\n${line}`)).toThrow(message)
})

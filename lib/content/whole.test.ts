import { expect, test } from 'vitest'
import { endsOf, flawOf } from './whole'

const flaw = (path: string, text: string) => {
  const bytes = Buffer.from(text, 'latin1')
  return flawOf(path, { head: bytes.subarray(0, endsOf), tail: bytes.subarray(-endsOf), size: bytes.length })
}
const webp = `RIFF\x08\0\0\0WEBPVP8 `

test.each([
  ['files/a.png', '\x89PNG\r\n\x1a\n…IEND\xae\x42\x60\x82'],
  ['files/a.JPG', '\xff\xd8\xff\xe0…\xff\xd9'],
  ['files/a.gif', 'GIF89a…;'],
  ['files/a.webp', webp],
  ['files/a.svg', '<?xml version="1.0"?><svg>…</svg>\n'],
  ['files/a.pdf', '%PDF-1.7…%%EOF\n'],
  ['files/a.docx', 'PK\x03\x04…PK\x05\x06\0\0'],
  ['files/a.csv', 'date,sum\n'],
])('%s is whole, and is not when it is cut, empty, or something else', (path, text) => {
  expect(flaw(path, text)).toBeUndefined()
  expect(flaw(path, '')).toBe('Nothing stands in this file.')
  expect(flaw(path, '\0'.repeat(text.length))).toMatch(/^This is not a whole/)
  if (!path.endsWith('.csv')) {
    expect(flaw(path, text.slice(0, text.length >> 1))).toMatch(/^This is not a whole/)
    expect(flaw(path, 'version https://git-lfs.github.com/spec/v1\n')).toMatch(/^This is not a whole/)
  }
})

test('of a file that nobody knows the form of only an empty one is wrong', () => {
  expect([flaw('files/a.bin', '\0'), flaw('files/a.bin', '')]).toEqual([undefined, expect.any(String)])
})

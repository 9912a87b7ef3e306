import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex, loadIndex, query, saveIndex } from '..'
import { example } from '../example'
import { pack } from './pack'
import { unpack } from './unpack'

const documents = [
  example('answers/refund', 'Refunds', {
    asked: ['money back?'],
    text: 'A refund takes five days.',
    level: 1,
  }),
  example('answers/cafe', 'Café opening hours', { text: 'The café is open from 9 to 5. '.repeat(80) }),
  example('answers/return', '退款政策', { text: `您可以在三十天内退款。 ${'𝐀'.repeat(40)} \ud800` }),
]
const index = buildIndex(documents, { groups: [['refund', 'repayment']], oneWay: [] })
const file = saveIndex(index, 'revision 1')

test('an index that was saved and loaded is the same', () => {
  const loaded = loadIndex(file, [...documents].reverse(), 'revision 1')!
  expect(loaded).toEqual(index)
  for (const text of ['refnd', 'repayment', 'café ope', '退款'])
    expect(query(loaded, { text, level: 1 })).toEqual(query(index, { text, level: 1 }))
})

test('an index is loaded from wherever its bytes are read, part by part', () => {
  const bytes = new Uint8Array(file)
  const read = (into: Uint8Array, from: number) => into.set(bytes.subarray(from, from + into.length))
  expect(loadIndex({ size: bytes.length, read }, documents, 'revision 1')).toEqual(index)
})

test('saving it again gives the same file', () => {
  const again = saveIndex(loadIndex(file, documents, 'revision 1')!, 'revision 1')
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true)
})

test('a file that was cut short is not served', () => {
  fc.assert(
    fc.property(fc.nat(file.byteLength - 1), length => {
      expect(loadIndex(file.slice(0, length), documents, 'revision 1')).toBeUndefined()
    }),
  )
})

test('a file with one bit turned is not served, wherever it is', () => {
  fc.assert(
    fc.property(fc.nat(file.byteLength * 8 - 1), bit => {
      const harmed = file.slice()
      new Uint8Array(harmed)[bit >> 3]! ^= 1 << (bit & 7)
      expect(loadIndex(harmed, documents, 'revision 1')).toBeUndefined()
    }),
  )
})

test('a file of another format, of other words for reading, or of other documents is not served', () => {
  const older = pack(4, unpack(5, file))
  expect(loadIndex(older, documents, 'revision 1')).toBeUndefined()
  const otherProgram = pack(5, { ...(unpack(5, file) as object), program: 'weights of last year' })
  expect(loadIndex(otherProgram, documents, 'revision 1')).toBeUndefined()
  expect(loadIndex(file, documents, 'revision 2')).toBeUndefined()
  expect(loadIndex(file, documents.slice(1), 'revision 1')).toBeUndefined()
})

test.each([0, 7, 16, 32, 48, 4096])('%d bytes of something else are not an index', length => {
  expect(loadIndex(new ArrayBuffer(length), documents, 'revision 1')).toBeUndefined()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndex, loadIndex, query, saveIndex } from '..'
import { example } from '../example'
import { pack } from './pack'
import { open } from './unpack'

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
const format = new Int32Array(file)[1]!
const load = (bytes: ArrayBuffer) => loadIndex(bytes, documents, 'revision 1')

test('an index that was saved and loaded is the same', async () => {
  const loaded = (await loadIndex(file, [...documents].reverse(), 'revision 1'))!
  expect(loaded).toEqual(index)
  for (const text of ['refnd', 'repayment', 'café ope', '退款'])
    expect(query(loaded, { text, level: 1 })).toEqual(query(index, { text, level: 1 }))
})

test('an index is loaded from wherever its bytes are read', async () => {
  const bytes = new Uint8Array(file)
  const read = async (into: Uint8Array, from: number) => into.set(bytes.subarray(from, from + into.length))
  expect(await loadIndex({ size: bytes.length, read }, documents, 'revision 1')).toEqual(index)
})

test('parts of a file may come in another order than they were asked for', async () => {
  const numbers = Uint8Array.from({ length: 3 << 20 }, (_, at) => at >> 8)
  const bytes = new Uint8Array(pack(format, { numbers }))
  let asked = 0
  const read = async (into: Uint8Array, from: number) => {
    for (let turns = asked++ % 2 === 0 ? 8 : 0; turns > 0; turns--) await Promise.resolve()
    into.set(bytes.subarray(from, from + into.length))
  }
  const opened = await open(format, { size: bytes.length, read })
  const came = (await opened!.read()) as { numbers: Uint8Array }
  expect(Buffer.compare(came.numbers, numbers)).toBe(0)
})

test('a file that can be read only in part is not served', async () => {
  const bytes = new Uint8Array(file)
  for (const failing of [1, 2, 3]) {
    let asked = 0
    const read = async (into: Uint8Array, from: number) => {
      if (++asked === failing) throw new Error('EIO')
      into.set(bytes.subarray(from, from + into.length))
    }
    expect(await loadIndex({ size: bytes.length, read }, documents, 'revision 1')).toBeUndefined()
  }
})

test('saving it again gives the same file', async () => {
  const again = saveIndex((await load(file))!, 'revision 1')
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true)
})

test('a file that was cut short is not served', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(file.byteLength - 1), async length => {
      expect(await load(file.slice(0, length))).toBeUndefined()
    }),
  )
})

test('a file with one bit turned is not served, wherever it is', async () => {
  const harmedAt = async (bit: number) => {
    const harmed = file.slice()
    new Uint8Array(harmed)[bit >> 3]! ^= 1 << (bit & 7)
    expect(await load(harmed)).toBeUndefined()
  }
  for (let bit = 0; bit < 64 * 8; bit++) await harmedAt(bit)
  await fc.assert(fc.asyncProperty(fc.nat(file.byteLength * 8 - 1), harmedAt))
})

test('a file of another format, of other words for reading, or of other documents is not served', async () => {
  const data = (await (await open(format, file))!.read()) as object
  expect(await load(pack(format, data))).toEqual(index)
  expect(await load(pack(format - 1, data))).toBeUndefined()
  expect(await load(pack(format, { ...data, program: 'weights of last year' }))).toBeUndefined()
  expect(await loadIndex(file, documents, 'revision 2')).toBeUndefined()
  expect(await loadIndex(file, documents.slice(1), 'revision 1')).toBeUndefined()
})

test.each([0, 7, 16, 32, 48, 64, 4096])('%d bytes of something else are not an index', async length => {
  expect(await load(new ArrayBuffer(length))).toBeUndefined()
})

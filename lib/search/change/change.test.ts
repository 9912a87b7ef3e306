import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildIndex,
  buildWords,
  changeIndex,
  learn,
  query,
  saveIndex,
  type Index,
  type SearchDocument,
} from '..'
import { beginsBlock } from '../build/blocks'
import { beginsVolume } from '../build/volumes'
import { example } from '../example'

// Some begin a volume of the postings, wherever they are.
const openers = Array.from({ length: 9000 }, (_, i) => `x${i}`)
  .filter(beginsVolume)
  .slice(0, 4)
// Few words, so that documents share them, and leave some for good when they go.
const words = [
  ...'refund refunds gift card cards returns voucher the how note: W-9 password passwords'.split(' '),
  ...'退款 café canciones canción l’heure'.split(' '),
  ...openers,
]
const text = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map(list => list.join(' '))
// Half of the documents begin a block of the forward index, whatever they hold.
const beginning = Array.from({ length: 5000 }, (_, i) => `doc${i}`).filter(id =>
  beginsBlock(example(id, ''), 1),
)
const ids = [...beginning.slice(0, 5), ...'abcde']
const document = fc.record({
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom('answer', 'policy'),
  owner: fc.constantFrom(undefined, 'mei', 'tom'),
  locale: fc.constantFrom(undefined, 'de'),
  title: text(4),
  level: fc.nat(3),
  asked: fc.array(text(5), { maxLength: 2 }),
  tags: fc.array(fc.constantFrom(...words, 'rare'), { maxLength: 1 }),
  sections: fc.array(fc.record({ heading: text(3), anchor: fc.constant('here'), text: text(20) }), {
    maxLength: 3,
  }),
})
const house = fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 10 })
const change = fc.record({ remove: fc.subarray(ids, { maxLength: 3 }), put: house })
const synonyms = { groups: [['refund', 'money back']], oneWay: [] }
const bytes = (index: Index) => Buffer.from(saveIndex(index, ''))
const plain = (index: Index) => ({ ...index, classifiers: [], certainty: [] })

function listAfter(
  documents: readonly SearchDocument[],
  { remove, put }: { remove: string[]; put: SearchDocument[] },
) {
  const gone = new Set([...remove, ...put.map(({ id }) => id)])
  return [...documents.filter(({ id }) => !gone.has(id)), ...put]
}

test('after any changes the index is the one that a rebuild gives, byte for byte, and so are its answers', () => {
  fc.assert(
    fc.property(
      house,
      fc.array(change, { minLength: 1, maxLength: 4 }),
      text(4),
      (documents, changes, asked) => {
        let list: readonly SearchDocument[] = documents
        let index = buildWords(list, synonyms)
        for (const one of changes) {
          list = listAfter(list, one)
          index = changeIndex(index, one)
          const rebuilt = buildWords(list, synonyms)
          expect(bytes(plain(index)).equals(bytes(plain(rebuilt)))).toBe(true)
          for (const level of [0, 3]) {
            const question = { text: asked, level }
            expect(query(index, question)).toEqual(query({ ...rebuilt, ...learned(index) }, question))
          }
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('many changes that nobody asks anything between give the index that a rebuild gives', () => {
  fc.assert(
    fc.property(house, fc.array(change, { minLength: 1, maxLength: 12 }), (documents, changes) => {
      let list: readonly SearchDocument[] = documents
      let index = buildWords(list, synonyms)
      for (const one of changes) {
        list = listAfter(list, one)
        index = changeIndex(index, one)
      }
      expect(bytes(plain(index)).equals(bytes(plain(buildWords(list, synonyms))))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

const learned = ({ classifiers, certainty }: Index) => ({ classifiers, certainty })

const things = 'bike tent boat drill ladder piano camera sofa lamp fridge kettle guitar'.split(' ')
const lending = things.map(thing =>
  example(`borrow-${thing}`, `Borrow a ${thing}`, {
    asked: [`can I borrow a ${thing}`, `lend me your ${thing}`, `is a ${thing} free`],
    text: `Bring your card, and take the ${thing} home for a week.`,
  }),
)
const saw = example('a-saw', 'Borrow a saw', { asked: ['I want to cut wood'], text: 'Mind your fingers.' })

test('what was learned is kept for the documents that stay, until the new ones are learned from', () => {
  const changed = changeIndex(buildIndex(lending), { remove: ['borrow-sofa'], put: [saw] })
  const first = (text: string) => query(changed, { text, level: 0 }).hits[0]?.id
  expect(first('lend me a lader')).toBe('borrow-ladder')
  expect(first('can I borrow the kettle')).toBe('borrow-kettle')
  expect(first('cut wood')).toBe('a-saw')
  const list = [...lending.filter(({ id }) => id !== 'borrow-sofa'), saw]
  expect(bytes(learn(changed)).equals(bytes(buildIndex(list)))).toBe(true)
})

test('the old index answers as before', () => {
  const index = buildIndex(lending)
  const before = bytes(index)
  changeIndex(index, { remove: ['borrow-sofa'], put: [saw, { ...lending[0]!, title: 'Hire a bicycle' }] })
  expect(bytes(index).equals(before)).toBe(true)
})

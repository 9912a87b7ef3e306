import { expect, test } from 'vitest'
import type { SearchDocument } from '../search'
import { compare, compareAll, idOf, know } from './index'
import { compareCalmly } from './survey'

const document = (
  id: string,
  title: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  kind: 'answer',
  title,
  level: 0,
  asked: [],
  tags: [],
  sections: [{ heading: 'How', anchor: 'how', text }],
  ...more,
})

const coats =
  'Hang donated coats on the long rail by size, smallest at the door. Empty every pocket first and put what you find into the tray by the till, with a note of where it was.'
const others = [
  document('answers/coats', 'Where do coats go', coats),
  document(
    'answers/parking',
    'Where may visitors park',
    'Visitors may park behind the hall for 2 hours, free of charge.',
  ),
  document(
    'answers/keys',
    'Who has the keys',
    'The shift lead has the keys. A spare one hangs in the office behind the calendar.',
  ),
  document(
    'answers/soup',
    'When is soup',
    'Soup is ready at 6 pm on weekdays. Bring your own bowl where you can.',
  ),
]
const house = know(others, 'en')

test('a section that somebody copied and changed a little is found, with both places', () => {
  const copy = document(
    'answers/jackets',
    'Jackets',
    `${coats.replace('smallest', 'the smallest')} Thank you!`,
  )
  expect(compare(house, copy)).toMatchObject([
    {
      kind: 'same-words',
      places: [
        { document: 'answers/jackets', anchor: 'how' },
        { document: 'answers/coats', anchor: 'how' },
      ],
    },
  ])
})

test('who may not see the nearest copy learns of the next', () => {
  const copies = [
    document('answers/jackets', 'Jackets', coats),
    document('answers/gowns', 'Gowns', coats.replace('long', 'short'), { level: 3 }),
  ]
  const found = compare(know(copies, 'en'), document('answers/new', 'New', coats.replace('long', 'short')))
  expect(found.map(({ places: [, other] }) => other.document).sort()).toEqual([
    'answers/gowns',
    'answers/jackets',
  ])
})

test('one sentence quoted in a long text is no copy', () => {
  const [first = ''] = coats.split('.')
  const long = `${first}. ${others.map(({ title }) => `${title} is told on another page, by whoever knows it best.`).join(' ')}`
  expect(compare(house, document('answers/tour', 'Tour of the shop', long))).toEqual([])
})

test('a question that another answer has, in other small words, is found', () => {
  const again = document('answers/visitors', 'Parking for the visitors?', 'Ask at the gate.')
  expect(compare(house, again)).toMatchObject([
    { kind: 'same-question', texts: ['Parking for the visitors?', 'Where may visitors park'] },
  ])
})

test('a tree and an answer may have the same question', () => {
  const tree = document('trees/visitors', 'Parking for the visitors?', 'Ask at the gate.', { kind: 'tree' })
  expect(compare(house, tree)).toEqual([])
})

test('another number for the same thing is found, with both sentences', () => {
  const newer = document('answers/hall', 'The hall', 'Visitors may park behind the hall for 3 hours.')
  expect(compare(house, newer)).toMatchObject([
    {
      kind: 'disagree',
      values: ['3 hours', '2 hours'],
      texts: [
        'Visitors may park behind the hall for 3 hours.',
        'Visitors may park behind the hall for 2 hours, free of charge.',
      ],
    },
  ])
})

test('the same time written otherwise agrees', () => {
  const agrees = [
    document('answers/a', 'Hall', 'Visitors may park behind the hall for two hours.'),
    document('answers/b', 'Dinner', 'Soup is ready at 18:00 on weekdays.'),
  ]
  expect(agrees.flatMap(each => compare(house, each))).toEqual([])
})

test('a span is held against a span, and a number inside of one agrees with it', () => {
  const known = know([document('answers/a', 'Post', 'Parcels take 2-4 weeks to arrive from abroad.')], 'en')
  const says = (text: string) =>
    compare(known, document('answers/b', 'Post', text)).flatMap(({ kind, values }) =>
      kind === 'disagree' ? [values] : [],
    )
  expect(says('Parcels take 3 to 6 weeks to arrive from abroad.')).toEqual([['3 to 6 weeks', '2-4 weeks']])
  expect(says('Parcels take three weeks to arrive from abroad.')).toEqual([])
})

test('ten thousand dollars are the same however they are written', () => {
  const known = know([document('answers/a', 'Buying', 'Purchases over $10k need two signatures.')], 'en')
  const of = (text: string) => compare(known, document('answers/b', 'Buying', text)).map(({ kind }) => kind)
  expect(of('Purchases over $10,000 need two signatures.')).not.toContain('disagree')
  expect(of('Purchases over $15k need two signatures.')).toContain('disagree')
})

test('of rows that are much alike, each is held against its own counterpart', () => {
  const table = 'Office · checks the form · 5 days\nOffice · checks the money · 3 days'
  const known = know([document('answers/a', 'Forms', table)], 'en')
  const row = document('answers/b', 'Forms', 'The office checks the money within 3 days.')
  expect(compare(known, row).filter(({ kind }) => kind === 'disagree')).toEqual([])
  expect(
    compareAll(know([document('answers/a', 'Forms', table), row], 'en')).filter(
      ({ kind }) => kind === 'disagree',
    ),
  ).toEqual([])
})

test('another number for another thing is no contradiction', () => {
  const other = document(
    'answers/vans',
    'Vans',
    'Vans may park behind the church for 3 hours, free of charge.',
  )
  expect(compare(house, other)).toEqual([])
})

test('a year and the number of a phase count nothing', () => {
  const known = know(
    [document('answers/a', 'Fair', 'The plan for 2025 covers the fair, and Phase 1 work begins in May.')],
    'en',
  )
  const next = document(
    'answers/b',
    'Fair',
    'The plan for 2026 covers the fair, and Phase 2 work begins in May.',
  )
  expect(compare(known, next).filter(({ kind }) => kind === 'disagree')).toEqual([])
})

test('of all documents, each pair of places is told once', () => {
  const jackets = document('answers/jackets', 'Jackets', coats)
  const all = compareAll(know([...others, jackets], 'en'))
  expect(all.map(({ kind, places }) => [kind, ...places.map(({ document }) => document)])).toEqual([
    ['same-words', 'answers/coats', 'answers/jackets'],
  ])
})

test('a document is not held against its own older text', () => {
  expect(compare(house, document('answers/coats', 'Where do coats go', `${coats} And smile.`))).toEqual([])
})

test('what was compared bit by bit is what was compared at once', async () => {
  const all = [...others, document('answers/jackets', 'Jackets', coats)]
  expect(await compareCalmly(all, 'en')).toEqual(compareAll(know(all, 'en')))
})

test('a pair is the same pair from either side, and another one when a text has changed', () => {
  const of = (text: string, from: string, to: string) => {
    const two = [document(from, 'Coats', coats), document(to, 'Coats', text)]
    return compare(know(two, 'en'), two[0]!).map(idOf)
  }
  const jackets = `${coats} Thank you!`
  expect(of(coats, 'answers/a', 'answers/b')).toEqual(of(coats, 'answers/b', 'answers/a'))
  expect(of(jackets, 'answers/a', 'answers/b')[0]).not.toBe(of(coats, 'answers/a', 'answers/b')[0])
})

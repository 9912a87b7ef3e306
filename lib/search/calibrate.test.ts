import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const things =
  'bike tent boat drill ladder piano camera sofa lamp fridge kettle guitar printer saw pump'.split(' ')
/** Thirty answers of a place that lends things, each with the ways in which people ask for it. */
const house = things.flatMap(thing => [
  example(`answers/borrow-${thing}`, `Borrow a ${thing}`, {
    asked: [
      `can I borrow a ${thing}`,
      `I need a ${thing} for a week`,
      `lend me your ${thing}`,
      `is a ${thing} free`,
    ],
    text: `Bring your card, and take the ${thing} home for a week.`,
  }),
  example(`answers/broken-${thing}`, `The ${thing} is broken`, {
    asked: [
      `my ${thing} broke`,
      `the ${thing} has a crack`,
      `who repairs a ${thing}`,
      `this ${thing} does nothing`,
    ],
    text: `Bring the ${thing} back. Nobody pays for what breaks by itself.`,
  }),
])
const index = buildIndex(house)

test.each([
  'can we borrow the tent',
  'the saw broke',
  'need a piano',
  'who will repair my kettle',
  'lend me a lader',
])('a house that lends things answers: %s', text =>
  expect(query(index, { text, level: 0 })).toMatchObject({ answered: true }),
)

test.each([
  'how tall is the Eiffel tower',
  'who wrote that novel about a whale',
  'what is your favourite song',
  'how do I grow carrots',
  'when was the piano invented and by whom',
])('and says that it has no answer: %s', text =>
  expect(query(index, { text, level: 0 })).toMatchObject({ answered: false }),
)

test('without any phrasings it turns away what is foreign, too', () => {
  const plain = buildIndex(house.map(document => ({ ...document, asked: [] })))
  expect(query(plain, { text: 'how tall is the Eiffel tower', level: 0 })).toMatchObject({ answered: false })
  expect(query(plain, { text: 'borrow a tent', level: 0 })).toMatchObject({ answered: true })
})

test('what one may not see changes nothing of how sure the house is', () => {
  const secrets = things.map(thing =>
    example(`a/${thing}`, `Sell a ${thing}`, {
      level: 1,
      asked: [`how tall is a ${thing}`, `sell my ${thing}`],
    }),
  )
  const full = buildIndex([...secrets, ...house])
  for (const text of ['can we borrow the tent', 'how tall is the Eiffel tower', 'sell my sofa', 'the sofa'])
    expect(query(full, { text, level: 0 })).toEqual(query(index, { text, level: 0 }))
})

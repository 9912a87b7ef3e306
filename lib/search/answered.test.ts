import { expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const office = buildIndex(
  [
    example('answers/reimbursement', 'Travel reimbursement', {
      asked: ['How do I get my train ticket paid?'],
      text: 'Keep every receipt.',
    }),
    example('answers/clothes', 'Trousers and shirts', { text: 'We have all sizes.' }),
    example('answers/name', 'Changing your name', { text: 'Tell payroll, then the office.' }),
  ],
  { groups: [['trousers', 'breeches']], oneWay: [] },
)
const ask = (text: string) => query(office, { text, level: 0 })

test('an asked phrasing is answered, a question about something else is not', () => {
  expect(ask('How do I get my train ticket paid?')).toMatchObject({ answered: true })
  expect(ask('what is the capital of Mongolia')).toMatchObject({ answered: false })
})

test('a mistyped word, or a synonym of what is written, is a question all the same', () => {
  expect(ask('do you have reimbursment')).toMatchObject({ answered: true })
  expect(ask('do you have breeches')).toMatchObject({ answered: true })
  expect(ask('do you have the')).toMatchObject({ answered: false })
})

test('nothing found is no confidence', () => {
  expect(ask('xylophone quartz')).toMatchObject({ hits: [], total: 0, confidence: 0, answered: false })
})

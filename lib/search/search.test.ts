import { describe, expect, test } from 'vitest'
import { buildIndex, marksIn, query } from '.'
import { example } from './example'

const shop = buildIndex(
  [
    example('answers/reimbursement', 'Travel reimbursement', {
      asked: ['How do I get my train ticket paid?'],
      sections: [
        { heading: '', anchor: '', text: 'Keep every receipt.' },
        { heading: 'Mileage by car', anchor: 'mileage', text: 'We pay 45 cents a mile for your own car.' },
      ],
    }),
    example('answers/name', 'Changing your name', {
      text: 'Tell payroll, then the office. Bring form W-9 with you.',
    }),
    example('answers/wrong-size', 'Wrong size ordered online', {
      text: 'Exchange the trousers within 30 days.',
    }),
    example('answers/refund', 'Refunds', {
      text: 'A refund reaches the card in five days, up to 1,000.50 dollars.',
    }),
    example('answers/cafe', 'Café opening hours', {
      text: 'The café is open from 9 to 5. Call 555-0199 about timesheets.',
    }),
    example('answers/return', '退款政策', { text: '您可以在三十天内退款。' }),
    example('answers/thai', 'นโยบายการคืนเงิน', { text: 'ขอคืนเงินได้ภายในสามสิบวัน' }),
    example('answers/hebrew', 'מדיניות החזרים', { text: 'אפשר לקבל החזר כספי תוך שלושים יום' }),
  ],
  {
    groups: [
      ['trousers', 'pants', 'wide slacks'],
      ['refund', 'money back'],
    ],
    oneWay: [{ from: 'vacation', to: 'opening hours' }],
  },
)
const ask = (text: string) => query(shop, { text, level: 0 })
const first = (text: string) => ask(text).hits[0]?.id

describe('finding', () => {
  test.each([
    ['how is my train ticket paid', 'answers/reimbursement'],
    ['chagning my name', 'answers/name'],
    ['trvel reimbursment', 'answers/reimbursement'],
    ['reimbu', 'answers/reimbursement'],
    ['cafe', 'answers/cafe'],
    ['CAFÉ', 'answers/cafe'],
    ['W-9', 'answers/name'],
    ['w9', 'answers/name'],
    ['1000.50', 'answers/refund'],
    ['555-0199', 'answers/cafe'],
    ['5550199', 'answers/cafe'],
    ['time sheet', 'answers/cafe'],
    ['milea ge', 'answers/reimbursement'],
    ['trainticket', 'answers/reimbursement'],
    ['pants', 'answers/wrong-size'],
    ['wide slacks', 'answers/wrong-size'],
    ['can I have my money back', 'answers/refund'],
    ['vacation', 'answers/cafe'],
    ['退款', 'answers/return'],
    ['คืนเงิน', 'answers/thai'],
    ['החזר', 'answers/hebrew'],
  ])('%s', (text, id) => expect(first(text)).toBe(id))

  test('a one-way synonym does not work the other way round', () => {
    const index = buildIndex([example('a', 'Vacation days')], {
      groups: [],
      oneWay: [{ from: 'vacation', to: 'hours' }],
    })
    expect(query(index, { text: 'hours', level: 0 }).hits).toEqual([])
  })

  test('several words of a synonym must stand together', () => {
    const index = buildIndex([example('a', 'Money is back'), example('b', 'Money back guarantee')], {
      groups: [['refund', 'money back']],
      oneWay: [],
    })
    expect(query(index, { text: 'refund', level: 0 }).hits.map(hit => hit.id)).toEqual(['b'])
  })

  test('a finished last word is not completed when that is asked for', () => {
    expect(query(shop, { text: 'receip', level: 0, prefix: true }).readAs).toBeUndefined()
    expect(query(shop, { text: 'receip', level: 0, prefix: false }).readAs).toBe('receipt')
  })

  test('says what the words were read as, and leaves the rest as typed', () => {
    expect(ask('Chagning  my NAME?').readAs).toBe('changing  my NAME?')
    expect(ask('changing my name').readAs).toBeUndefined()
  })

  test('equals are in the order of their ids', () => {
    const index = buildIndex(['c', 'a', 'b'].map((id, level) => example(id, 'The same', { level })))
    expect(query(index, { text: 'same', level: 2 }).hits.map(hit => hit.id)).toEqual(['a', 'b', 'c'])
  })

  test('gives as many hits as asked for, and counts the others', () => {
    const index = buildIndex(['a', 'b', 'c'].map(id => example(id, 'The same')))
    const { hits, total } = query(index, { text: 'same', level: 0, limit: 2 })
    expect([hits.length, total]).toEqual([2, 3])
  })
})

describe('what a hit shows', () => {
  test('names the section that fits best', () => {
    expect(ask('mileage own car').hits[0]?.section).toEqual({ heading: 'Mileage by car', anchor: 'mileage' })
  })

  test('marks what was looked for in the text around the densest match', () => {
    const before = 'Nothing of interest stands here, for a long while. '.repeat(60)
    const text = `${before}Bring the blue form to the payroll office before Friday. ${before}`
    const { snippet } = query(buildIndex([example('a', 'A', { text })]), {
      text: 'form for payroll',
      level: 0,
    }).hits[0]!
    expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['form', 'payroll'])
    expect(snippet.text).toMatch(/^Bring the blue .* …$/)
    expect(snippet.text.length).toBeLessThan(240)
  })

  test('finds the snippet at the end of a very long section', () => {
    const text = `${'word '.repeat(5000)}pineapple`
    const { snippet } = query(buildIndex([example('a', 'A', { text })]), { text: 'pineapple', level: 0 })
      .hits[0]!
    expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['pineapple'])
  })

  test('marks the words of a title, with its accents', () => {
    expect(marksIn(shop, { text: 'cafe hours', level: 0 }, 'Café opening hours')).toEqual([
      [0, 4],
      [13, 18],
    ])
  })
})

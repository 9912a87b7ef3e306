import { describe, expect, test } from 'vitest'
import { buildIndex, query } from '.'
import { example } from './example'

const desk = buildIndex([
  example('w9', 'Form W-9', { text: 'Send the W-9 to payroll before Friday.' }),
  example('w8', 'Form W-8BEN', { text: 'For people who live abroad.' }),
  example('forty', 'Vouchers of $40', { text: 'They get 40 dollars once a month.' }),
  example('thousand', 'Gifts over $1,000', { text: 'A letter goes out from 1,000.00 on.' }),
  example('half', 'Late fee', { text: 'It is 12,50 each week.' }),
  example('phone', 'The night line', { text: 'Call (212) 555-0100, or +1 646 555 0177 from abroad.' }),
  example('dots', 'The weekend line', { text: 'Call 718.555.0123 on Saturdays.' }),
  example('order', 'Order AB-120457 never came', { text: 'Ask the depot about AB-120457.' }),
  example('order-too', 'Order AB-120458 came twice', { text: 'Ask the depot about AB-120458.' }),
  example('account', 'Our bank account', { text: 'It is 4111 2222 3333 4444 at the Corner Bank.' }),
  example('room', 'Room 12', { text: 'The meeting room on the second floor.' }),
  example('cafe', 'The café and its menu', { text: 'Timesheets hang by the sign-up sheet.' }),
])
const ids = (text: string) => query(desk, { text, level: 0 }).hits.map(hit => hit.id)

describe('what is written with digits is found however it is written', () => {
  test.each([
    ['W-9', 'w9'],
    ['w9', 'w9'],
    ['form w 9', 'w9'],
    ['W9 form', 'w9'],
    ['w8ben', 'w8'],
    ['$40', 'forty'],
    ['40.00', 'forty'],
    ['40 dollars', 'forty'],
    ['$1000', 'thousand'],
    ['1,000', 'thousand'],
    ['1000.00', 'thousand'],
    ['12.50', 'half'],
    ['(212) 555-0100', 'phone'],
    ['212-555-0100', 'phone'],
    ['212.555.0100', 'phone'],
    ['2125550100', 'phone'],
    ['+1 212 555 0100', 'phone'],
    ['6465550177', 'phone'],
    ['(718) 555 0123', 'dots'],
    ['AB-120457', 'order'],
    ['ab120457', 'order'],
    ['AB 120457', 'order'],
    ['120457', 'order'],
    ['4111222233334444', 'account'],
    ['4111-2222-3333-4444', 'account'],
    ['cafe', 'cafe'],
    ['time sheets', 'cafe'],
    ['timesheet', 'cafe'],
    ['signup', 'cafe'],
  ])('%s', (text, id) => expect(ids(text)[0]).toBe(id))
})

describe('a code is never taken for another', () => {
  test.each(['AB-120459', 'W-7', '120459', '2125550101', '4111222233334445', '41'])('%s', text => {
    const { answered, readAs } = query(desk, { text, level: 0 })
    expect([answered, readAs]).toEqual([false, undefined])
  })

  test('a number that is there is no beginning of a longer one', () => {
    const index = buildIndex([example('a', 'Locker 12'), example('b', 'Locker 120')])
    expect(query(index, { text: '12', level: 0 }).hits.map(hit => hit.id)).toEqual(['a'])
  })
})

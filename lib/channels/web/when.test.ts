import { expect, test } from 'vitest'
import { moment } from './when'

const zone = { locale: 'en-US', timeZone: 'America/New_York' }
// A Monday, 10:00 in New York.
const now = new Date('2026-11-23T15:00:00Z')

test.each([
  ['today', '2026-11-23T22:00:00Z', '17:00'],
  ['the end of today', '2026-11-24T05:00:00Z', 'midnight'],
  ['tomorrow', '2026-11-24T14:00:00Z', 'tomorrow, 09:00'],
  ['the end of tomorrow, which is no hour of Wednesday', '2026-11-25T05:00:00Z', 'tomorrow, midnight'],
  ['the end of Wednesday', '2026-11-26T05:00:00Z', 'Wednesday, midnight'],
  ['next week', '2026-11-30T14:00:00Z', 'Nov 30, 09:00'],
])('%s is said as one says it', (_, iso, said) => {
  expect(moment(iso, now, zone)).toBe(said)
})

import { expect, it } from 'vitest'
import { today } from './clock'

it.each([
  ['2026-11-22T04:59:59Z', 'America/New_York', '2026-11-21'],
  ['2026-11-22T05:00:00Z', 'America/New_York', '2026-11-22'],
  ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30'],
  ['2026-07-01T04:00:00Z', 'America/New_York', '2026-07-01'],
  ['2026-12-31T10:30:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ['2026-12-31T23:59:59Z', 'UTC', '2026-12-31'],
])('at %s it is in %s the day %s', (instant, timeZone, day) => {
  expect(today(new Date(instant), timeZone)).toBe(day)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { offsetAt, reckonOffset } from './offset'

const zones = [
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Monrovia',
  'Pacific/Apia',
  'Europe/Dublin',
  'UTC',
]
const [from, to] = [Date.parse('1900-01-01T00:00Z'), Date.parse('2100-01-01T00:00Z')]

it('says at any instant, in any order, what the calendar itself says', () => {
  const zone = fc.constantFrom(...zones)
  fc.assert(
    fc.property(
      zone,
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 0, max: 3_600_000 }),
      (at, instant, on) => {
        expect(offsetAt(instant, at)).toBe(reckonOffset(instant, at))
        expect(offsetAt(instant + on, at)).toBe(reckonOffset(instant + on, at))
      },
    ),
  )
})

// Both sides of a change, to the millisecond: an hour, half an hour (Lord Howe), a whole day (Apia), and Monrovia, whose
// clocks left an offset of -0:44:30 within an hour.
it.each([
  ['America/New_York', '2026-03-08T07:00:00Z', 3600],
  ['America/New_York', '2026-11-01T06:00:00Z', -3600],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', -1800],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', 86_400],
  ['Africa/Monrovia', '1972-01-07T00:44:30Z', 44 * 60 + 30],
])('in %s the clocks move at %s by %s seconds, and not before', (zone, change, seconds) => {
  const instant = Date.parse(change)
  for (const round of [1, 2]) {
    expect(offsetAt(instant, zone) - offsetAt(instant - 1, zone), `round ${round}`).toBe(seconds * 1000)
  }
})

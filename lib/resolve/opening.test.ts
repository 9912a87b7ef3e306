import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hours, Organization } from '../content'
import { opening } from './opening'

const newYork = { timeZone: 'America/New_York', holidays: ['2026-12-25', '2026-12-28'] } as Pick<
  Organization,
  'timeZone' | 'holidays'
> as Organization
const week = (days: Record<number, [number, number][]>): Hours =>
  Array.from({ length: 7 }, (_, day) => days[day] ?? [])
const at = (h: number, m = 0) => h * 60 + m
const weekdays = week({
  0: [[at(9), at(18)]],
  1: [[at(9), at(18)]],
  2: [[at(9), at(18)]],
  3: [[at(9), at(18)]],
  4: [[at(9), at(18)]],
})
const when = (iso: string, hours: Hours | undefined = weekdays, organization = newYork) =>
  opening(hours, organization, new Date(iso))

describe('somebody asks whether a team is there now', () => {
  test('on a Tuesday at noon it is, until six in the evening where the team is', () => {
    expect(when('2026-11-24T17:00:00Z')).toEqual({ open: true, closesAt: new Date('2026-11-24T23:00:00Z') })
  })
  test('at the very minute it opens it is open, at the minute it closes it is closed', () => {
    expect(when('2026-11-24T14:00:00Z').open).toBe(true)
    expect(when('2026-11-24T23:00:00Z').open).toBe(false)
  })
  test('on a Saturday it says Monday morning', () => {
    expect(when('2026-11-21T15:00:00Z')).toEqual({ open: false, opensAt: new Date('2026-11-23T14:00:00Z') })
  })
  test('holidays are passed over, also when they follow on a weekend', () => {
    expect(when('2026-12-25T15:00:00Z')).toEqual({ open: false, opensAt: new Date('2026-12-29T14:00:00Z') })
  })
  test('the manager on call around the clock is there on a holiday too', () => {
    const fridays = week({ 4: [[0, 1440]] })
    expect(when('2026-12-25T15:00:00Z', fridays)).toEqual({
      open: true,
      closesAt: new Date('2026-12-26T05:00:00Z'),
    })
  })
  test('after the clocks went back it opens by the new time', () => {
    expect(when('2026-10-31T15:00:00Z').opensAt).toEqual(new Date('2026-11-02T14:00:00Z'))
    expect(when('2026-10-30T12:00:00Z').opensAt).toEqual(new Date('2026-10-30T13:00:00Z'))
  })
  test('a night shift that began yesterday still counts', () => {
    const nights = week({ 4: [[at(22), at(26)]] })
    expect(when('2026-11-28T06:00:00Z', nights)).toEqual({
      open: true,
      closesAt: new Date('2026-11-28T07:00:00Z'),
    })
    expect(when('2026-11-28T07:30:00Z', nights).open).toBe(false)
  })
  test('hours that meet at midnight are one opening', () => {
    const late = week({ 4: [[at(18), at(24)]], 5: [[0, at(3)]] })
    expect(when('2026-11-28T01:00:00Z', late).closesAt).toEqual(new Date('2026-11-28T08:00:00Z'))
  })
  test('around the clock every day it never closes, and without hours neither', () => {
    const always = week({
      0: [[0, 1440]],
      1: [[0, 1440]],
      2: [[0, 1440]],
      3: [[0, 1440]],
      4: [[0, 1440]],
      5: [[0, 1440]],
      6: [[0, 1440]],
    })
    expect(when('2026-11-24T17:00:00Z', always, { ...newYork, holidays: [] })).toEqual({ open: true })
    expect(opening(undefined, newYork, new Date())).toEqual({ open: true })
  })
  test('a team that never opens says no time', () => {
    expect(when('2026-11-24T17:00:00Z', week({}))).toEqual({ open: false })
  })
  test('in Kathmandu, a quarter to the hour off, the day is its own', () => {
    const nepal = { timeZone: 'Asia/Kathmandu', holidays: [] as string[] } as unknown as Organization
    expect(when('2026-11-24T03:20:00Z', weekdays, nepal)).toEqual({
      open: true,
      closesAt: new Date('2026-11-24T12:15:00Z'),
    })
  })
  test('asked again and again, forward and back, over holidays and clock changes, it says what it says when asked anew', () => {
    const zone = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu')
    const span = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    const day = fc
      .array(span, { maxLength: 2 })
      .map(spans => spans.map(([from, long]) => [from, from + long] as const))
    const spans = fc.array(day, { minLength: 7, maxLength: 7 })
    const instants = fc.array(fc.integer({ min: 0, max: 60 * 24 * 12 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(
        zone,
        spans,
        instants,
        fc.constantFrom('2026-03-03', '2026-10-27', '2026-12-20'),
        (timeZone, hours, minutes, from) => {
          const organization = { ...newYork, timeZone }
          const sorted = hours.map(each => each.toSorted((a, b) => a[0] - b[0]))
          for (const minute of minutes) {
            const now = new Date(Date.parse(`${from}T00:00Z`) + minute * 60_000)
            expect(opening(sorted, organization, now)).toEqual(opening([...sorted], organization, now))
          }
        },
      ),
    )
  })
})

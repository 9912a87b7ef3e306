import { describe, expect, it } from 'vitest'
import { addSpan, isLonger, parseSpan } from './span'

describe('a length of time', () => {
  it.each([
    ['30d', { count: 30, unit: 'd' }],
    ['6m', { count: 6, unit: 'm' }],
    [' 18y ', { count: 18, unit: 'y' }],
    ['2w', undefined],
    ['6', undefined],
    ['1.5y', undefined],
    ['99999y', undefined],
  ])('%s', (written, span) => expect(parseSpan(written)).toEqual(span))

  it.each([
    ['2026-03-31', '1m', -1, '2026-02-28'],
    ['2024-03-31', '1m', -1, '2024-02-29'],
    ['2026-01-31', '1m', 1, '2026-02-28'],
    ['2024-02-29', '18y', -1, '2006-02-28'],
    ['2026-11-23', '30d', -1, '2026-10-24'],
    ['2026-11-23', '2m', 1, '2027-01-23'],
  ] as const)('%s and %s', (day, span, way, other) => {
    expect(addSpan(day, parseSpan(span)!, way)).toBe(other)
  })

  it.each([
    ['31d', '30d', true],
    ['1m', '27d', true],
    ['1m', '28d', false],
    ['32d', '1m', true],
    ['31d', '1m', false],
    ['1y', '12m', false],
    ['1y', '364d', true],
    ['366d', '1y', false],
  ])('%s is longer than %s whatever the day: %s', (long, short, is) => {
    expect(isLonger(parseSpan(long)!, parseSpan(short)!)).toBe(is)
  })
})

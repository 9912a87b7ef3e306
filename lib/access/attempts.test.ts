import { describe, expect, test } from 'vitest'
import { Attempts } from './attempts'

const minute = 60_000
const many = (count: number, go: (i: number) => boolean) => Array.from({ length: count }, (_, i) => go(i))

describe('guessing passwords', () => {
  test('of one account from one place stops after five, for a quarter of an hour', () => {
    const attempts = new Attempts()
    expect(many(6, () => attempts.begin('sam', 'here', 0))).toEqual([true, true, true, true, true, false])
    expect(attempts.begin('sam', 'here', 14 * minute)).toBe(false)
    expect(attempts.begin('sam', 'here', 15 * minute)).toBe(true)
  })

  test('does not keep the person themselves out, who signs in from elsewhere', () => {
    const attempts = new Attempts()
    many(6, () => attempts.begin('sam', 'here', 0))
    expect(attempts.begin('sam', 'home', 0)).toBe(true)
  })

  test('of many accounts from one place stops', () => {
    const attempts = new Attempts()
    many(50, i => attempts.begin(`person${i}`, 'here', 0))
    expect(attempts.begin('sam', 'here', 0)).toBe(false)
    expect(attempts.begin('sam', 'home', 0)).toBe(true)
  })

  test('of one account from many places stops', () => {
    const attempts = new Attempts()
    many(50, i => attempts.begin('sam', `place${i}`, 0))
    expect(attempts.begin('sam', 'home', 0)).toBe(false)
    expect(attempts.begin('mei', 'home', 0)).toBe(true)
  })
})

test('an office where everybody signs in rightly is never stopped', () => {
  const attempts = new Attempts()
  const morning = many(200, i => {
    const went = attempts.begin(`person${i % 30}`, 'office', 0)
    attempts.succeeded(`person${i % 30}`, 'office')
    return went
  })
  expect(morning).not.toContain(false)
})

test('after signing in, earlier slips are forgotten', () => {
  const attempts = new Attempts()
  many(4, () => attempts.begin('sam', 'here', 0))
  attempts.begin('sam', 'here', 0)
  attempts.succeeded('sam', 'here')
  expect(many(5, () => attempts.begin('sam', 'here', 0))).not.toContain(false)
})

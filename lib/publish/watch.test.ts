import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Publishing } from './publishing'
import { watch } from './watch'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a source that is gone is asked for ever more seldom, and as often as before once it is back', async () => {
  let isGone = false
  let looks = 0
  const status = (): Publishing => {
    const trouble = { since: new Date(), message: 'Gone.' }
    return { source: 'here', last: [], held: [], asked: [], ...(isGone && { trouble }) }
  }
  const publish = async () => void looks++
  const end = watch({ status, publish }, 1_000)
  const looksIn = async (seconds: number) => {
    looks = 0
    await vi.advanceTimersByTimeAsync(seconds * 1_000)
    return looks
  }
  expect(await looksIn(60)).toBeGreaterThan(50)
  isGone = true
  expect(await looksIn(60)).toBeLessThan(8)
  expect(await looksIn(3_600)).toBeGreaterThan(10)
  isGone = false
  await looksIn(5 * 60)
  expect(await looksIn(60)).toBeGreaterThan(50)
  await end()
  expect(await looksIn(60)).toBe(0)
})

test('what a git host’s call met on its way is tried again a second later, not at the next turn', async () => {
  let isGone = true
  let looks = 0
  let tell = () => {}
  const status = (): Publishing => {
    const trouble = { since: new Date(), message: 'Gone.' }
    return { source: 'here', last: [], held: [], asked: [], ...(isGone && { trouble }) }
  }
  const publish = async () => {
    looks++
    isGone = false
  }
  const end = watch({ status, publish }, 20_000, listener => (tell = listener))
  tell()
  await vi.advanceTimersByTimeAsync(1_100)
  expect(looks).toBe(1)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(looks).toBe(2)
  await end()
})

import { describe, expect, it } from 'vitest'
import { page } from '../testing'
import { houseOf } from './testing'

const many = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`answers/${String(i).padStart(2, '0')}.mdx`, page(`Page ${i}.`)]),
)

describe('many documents that are gone at once', () => {
  const gone = (...numbers: number[]) =>
    Object.fromEntries(numbers.map(n => [`answers/${String(n).padStart(2, '0')}.mdx`, undefined]))

  it('are served until somebody says that they may go', async () => {
    const house = houseOf(many)
    await house.change()
    const asked = await house.change(gone(1, 2, 3))
    expect(asked.good.asked.size).toBe(3)
    expect(asked.words('answers/01')).toBe('Page 1.')
    expect(asked.snapshot.older?.get('answers/01')?.revision).toBe('1')
    const one = await house.change(gone(4))
    expect([one.words('answers/04'), one.words('answers/01')]).toEqual([undefined, 'Page 1.'])
    const confirmed = await house.change({}, true)
    expect(confirmed.words('answers/01')).toBeUndefined()
    expect(confirmed.good.asked.size).toBe(0)
  })

  it('are not asked about where they are two of twenty, or moved', async () => {
    const house = houseOf(many)
    await house.change()
    expect((await house.change(gone(1, 2))).good.asked.size).toBe(0)
    const moved = [5, 6, 7, 8].map(n => [`answers/new-${n}.mdx`, page('Moved.', `was: [answers/0${n}]`)])
    const then = await house.change({ ...gone(5, 6, 7, 8), ...Object.fromEntries(moved) })
    expect([then.good.asked.size, then.snapshot.redirects.get('answers/05')]).toEqual([0, 'answers/new-5'])
  })

  it('are asked about where they are all of a kind, or what stood in settings', async () => {
    const policy = { 'policies/only.mdx': page('Only.') }
    const house = houseOf({ ...many, ...policy })
    await house.change()
    const then = await house.change({ 'policies/only.mdx': undefined, 'roles.yaml': '# nobody\n' })
    expect([...then.good.asked]).toEqual(['policies/only.mdx', 'roles.yaml'])
    expect(then.words('policies/only')).toBe('Only.')
    expect(then.snapshot.roles).toHaveLength(3)
    const confirmed = await house.change({}, true)
    expect([confirmed.words('policies/only'), confirmed.snapshot.roles.length]).toEqual([undefined, 0])
  })
})

import fc from 'fast-check'
import type { Condition } from '../../content'

export const ids = ['a', 'b', 'c'] as const
const some = fc.subarray([...ids], { minLength: 1 })
export const condition = (names: readonly string[]): fc.Arbitrary<Condition> =>
  fc.array(fc.record({ node: fc.constantFrom(...names), among: some }), { minLength: 1, maxLength: 2 })
export const channel = fc
  .subarray(['phone', 'email'], { minLength: 1 })
  .map(among => [{ node: 'channel', among }])

import { narrow } from '../narrow'
import type { Whole } from '../structure'
import type { Names } from './names'
import { gone } from './piece'

/**
 * Names × levels of a number that documents add up to: the old ones, less what the removed had, and what the added have.
 * @param bound they are below it
 */
export function changeCounts(
  { plan, entering, ofRemoved, ofAdded }: Names,
  levels: number,
  bound: number,
  before: Whole,
  removed: Whole,
  added: Whole,
): Whole {
  const come = new Uint32Array(entering.length * levels)
  entering.forEach(({ was }, i) => {
    if (was !== gone) come.set(before.subarray(was * levels, (was + 1) * levels), i * levels)
  })
  const counts = plan.wide(levels).fill(narrow(plan.length * levels, bound), [before, come])
  ofRemoved.forEach((id, was) => {
    if (id === gone) return
    for (let l = 0; l < levels; l++) counts[id * levels + l]! -= removed[was * levels + l]!
  })
  ofAdded.forEach((id, was) => {
    for (let l = 0; l < levels; l++) counts[id * levels + l]! += added[was * levels + l]!
  })
  return counts
}

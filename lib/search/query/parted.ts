import type { Slot } from './slot'

/** So much of what a question can be worth at most may be left to the documents that are near the best without it. */
const leftForLater = 0.06

/** The words that are scored everywhere, and those that are left. */
export function parted(slots: readonly Slot[]): {
  first: readonly Slot[]
  later: readonly Slot[]
  left: number
} {
  const worth = new Map(slots.map(slot => [slot, mostOf(slot)]))
  const all = slots.reduce((sum, slot) => sum + worth.get(slot)!, 0)
  const later = new Set<Slot>()
  let left = 0
  for (const slot of [...slots].sort((a, b) => worth.get(a)! - worth.get(b)!)) {
    if (left + worth.get(slot)! > leftForLater * all) break
    left += worth.get(slot)!
    later.add(slot)
  }
  return {
    first: slots.filter(slot => !later.has(slot)),
    later: [...later],
    left,
  }
}

/** What a slot adds to a unit at most: no frequency is worth more than 1. */
function mostOf({ weight, alternatives }: Slot): number {
  return weight * alternatives.reduce((most, each) => Math.max(most, each.weight * each.idf), 0)
}

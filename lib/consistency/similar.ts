import type { Known } from './known'

/** How much two sets of words have in common, 0 to 1: the rarity of what both have, of the rarity of what either has. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Known['rarity']): number {
  let both = 0
  let all = 0
  for (const word of a) {
    const worth = rarity(word)
    all += worth
    if (b.has(word)) both += worth
  }
  for (const word of b) if (!a.has(word)) all += rarity(word)
  return all === 0 ? 0 : both / all
}

import type { UnitsBuilder } from './unit-table'

/** How often each word occurs in what each level sees: words × levels. */
export function countWords(units: UnitsBuilder, moved: Uint32Array, levels: number): Uint32Array {
  const counts = new Uint32Array(moved.length * levels)
  let level = 0
  units.forEachUnit((unit, from, to) => {
    while (unit >= units.levelEnd(level)) level++
    for (let at = from; at < to; at++) counts[moved[units.words.at(at)]! * levels + level]!++
  })
  // So far only each level's own; a level also sees those before it.
  for (let at = 0; at < counts.length; at++) if (at % levels > 0) counts[at]! += counts[at - 1]!
  return counts
}

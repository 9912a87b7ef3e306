import { type Index, phrasingUnit, type Units } from '../structure'
import type { Weights } from '../weights'
import { impactTable } from './impact'
import type { Core } from './read'

type Statistics = Pick<Index, 'phrasings'> & Pick<Units, 'impact'>

/**
 * Per level: phrasings for each document on average, and what a posting is worth, which depends on how long units of
 * each kind are there on average.
 * @param known what postings are worth at the first levels, where that is known
 */
export function statistics(
  { units, documentEnds }: Core,
  weights: Weights,
  known: readonly Float32Array[] = [],
): Statistics {
  const { counts, lengths } = sums(units)
  const average = (row: number) => lengths[row]! / Math.max(1, counts[row]!)
  return {
    phrasings: Float64Array.from(
      documentEnds,
      (end, level) => counts[level * 3 + phrasingUnit]! / Math.max(1, end),
    ),
    impact: Array.from(
      units.ends,
      (_, level) =>
        known[level] ??
        impactTable(
          weights,
          [0, 1, 2].map(kind => average(level * 3 + kind)),
        ),
    ),
  }
}

/** Levels × kinds: how many units, and how many words in them; a level also sees those before it. */
function sums({ ends, kind, tokenStart, headingTokens }: Core['units']) {
  const counts = new Float64Array(ends.length * 3)
  const lengths = new Float64Array(ends.length * 3)
  let unit = 0
  for (let level = 0; level < ends.length; level++) {
    const row = level * 3
    if (level > 0) {
      counts.copyWithin(row, row - 3, row)
      lengths.copyWithin(row, row - 3, row)
    }
    for (; unit < ends[level]!; unit++) {
      const at = row + kind[unit]!
      counts[at]!++
      lengths[at]! += tokenStart[unit + 1]! - tokenStart[unit]! - headingTokens[unit]!
    }
  }
  return { counts, lengths }
}

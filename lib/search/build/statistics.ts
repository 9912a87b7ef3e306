import { phrasingUnit } from '../structure'
import type { Weights } from '../weights'
import { impactTable } from './impact'
import type { Core } from './read'

/** Per level: phrasings for each document, on average. */
export function phrasings({ units, documentEnds }: Core): Float64Array {
  const found = new Float64Array(documentEnds.length)
  let count = 0
  let unit = 0
  units.ends.forEach((end, level) => {
    for (; unit < end; unit++) if (units.kind[unit] === phrasingUnit) count++
    found[level] = count / Math.max(1, documentEnds[level]!)
  })
  return found
}

/** Per level: what a posting is worth, which depends on how long units of each kind are there on average. */
export function impacts({ units }: Core, weights: Weights): Float32Array[] {
  const counts = [0, 0, 0]
  const lengths = [0, 0, 0]
  let unit = 0
  return Array.from(units.ends, end => {
    for (; unit < end; unit++) {
      const kind = units.kind[unit]!
      counts[kind]!++
      lengths[kind]! += units.tokenStart[unit + 1]! - units.tokenStart[unit]! - units.headingTokens[unit]!
    }
    return impactTable(
      weights,
      lengths.map((sum, kind) => sum / Math.max(1, counts[kind]!)),
    )
  })
}

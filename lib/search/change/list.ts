import type { Core } from '../build'
import { firstFrom, listOf } from '../lists'
import { added, gone } from './piece'
import type { Plan } from './plan'
import type { Versions } from './versions'

/**
 * Goes on with the postings of one term, without those of the removed and with those that come; what is the same in an
 * old version of a document and in the new one stays.
 * @param was the term, and what it is among the removed and the coming; `gone` where it is not
 */
export function editList(
  before: Core,
  removed: Core,
  come: Core,
  plan: Plan,
  versions: Versions,
  was: number,
  less: number,
  more: number,
): void {
  if (was === gone) return plan.take(added, come.postings.start[more]!, come.postings.start[more + 1]!)
  const [from, to] = [before.postings.start[was]!, before.postings.start[was + 1]!]
  const all = listOf(before, before.levels - 1, was)
  /** The place of the first posting that is not before a unit. */
  const place = (unit: number) => from - all.from + firstFrom(all.unit, unit, all.from, all.to)
  const leaving = postingsOf(removed, less).map(({ unit, frequency }) => ({
    unit: versions.left[unit]!,
    frequency,
  }))
  const staying = new Set<number>()
  let next = 0
  const places = postingsOf(come, more).map(({ unit, frequency }) => {
    const own = versions.standsFor[unit]!
    if (own !== gone) {
      while (next < leaving.length && leaving[next]!.unit < own) next++
      const last = leaving[next]
      if (last?.unit === own && last.frequency === frequency) {
        staying.add(own)
        return gone
      }
    }
    return place(versions.before[unit]!)
  })
  const without = leaving.filter(({ unit }) => !staying.has(unit)).map(({ unit }) => place(unit))
  plan.edit(from, to, without, places, more === gone ? 0 : come.postings.start[more])
}

function postingsOf(core: Core, term: number): { readonly unit: number; readonly frequency: number }[] {
  if (term === gone) return []
  const { unit, frequency, from, to } = listOf(core, core.levels - 1, term)
  return Array.from({ length: to - from }, (_, i) => ({
    unit: unit[from + i]!,
    frequency: frequency[from + i]!,
  }))
}

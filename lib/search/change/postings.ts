import type { Core } from '../build'
import { narrow } from '../narrow'
import type { Postings } from '../structure'
import { changeCounts } from './counts'
import type { Documents } from './documents'
import type { Names } from './names'
import { added, gone, old, Plan } from './plan'

/**
 * @param terms how terms are numbered now
 * @param units the plan of the units
 */
export function changePostings(
  before: Core,
  removed: Core,
  come: Core,
  documents: Documents,
  terms: Names,
  units: Plan,
): Postings {
  const { levels } = before
  const plan = planOf(before, removed, come, documents, terms)
  const counts = changeCounts(terms, levels, unitCounts(before), unitCounts(removed), unitCounts(come))
  const count = terms.plan.length
  const start = new Uint32Array(count + 1)
  const end = new Uint32Array(count * levels)
  for (let t = 0; t < count; t++) {
    const from = start[t]!
    for (let at = t * levels; at < (t + 1) * levels; at++) end[at] = from + counts[at]!
    start[t + 1] = end[(t + 1) * levels - 1]!
  }
  const pair = [before.postings, come.postings] as const
  return {
    start,
    end,
    documents: changeCounts(
      terms,
      levels,
      before.postings.documents,
      removed.postings.documents,
      come.postings.documents,
    ),
    unit: plan.renumber(
      narrow(plan.length, units.length),
      [pair[old].unit, pair[added].unit],
      [units.moves(old, before.units.document.length), units.moves(added, come.units.document.length)],
    ),
    frequency: plan.fill(new Uint8Array(plan.length), [pair[old].frequency, pair[added].frequency]),
  }
}

/** Terms × levels: in how many units. */
function unitCounts({ levels, postings: { start, end } }: Core): Uint32Array {
  const counts = end.slice()
  for (let t = 0; t + 1 < start.length; t++)
    for (let at = t * levels; at < (t + 1) * levels; at++) counts[at]! -= start[t]!
  return counts
}

function planOf(before: Core, removed: Core, come: Core, documents: Documents, terms: Names): Plan {
  const { start, unit } = before.postings
  const plan = new Plan()
  /** The place of the first posting of a term that is not before a unit. */
  const placeOf = (term: number, number: number) => {
    let low = start[term]!
    let high = start[term + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (unit[middle]! < number) low = middle + 1
      else high = middle
    }
    return low
  }
  const edit = (term: number) => {
    const { removed: less = gone, added: more = gone } = terms.touched.get(term)!
    const without = postingsOf(removed, less, (number, document) =>
      placeOf(
        term,
        number - removed.units.start[document]! + before.units.start[documents.leaving[document]!]!,
      ),
    )
    const places = postingsOf(come, more, (_, document) =>
      placeOf(term, before.units.start[documents.before[document]!]!),
    )
    plan.edit(start[term]!, start[term + 1]!, without, places, come.postings.start[more])
  }

  const touched = [...terms.touched.keys()].sort((a, b) => a - b)
  for (const { source, from, to } of terms.plan.pieces) {
    if (source === old) {
      let at = from
      for (const term of touched) {
        if (term < from || term >= to) continue
        plan.take(old, start[at]!, start[term]!)
        edit(term)
        at = term + 1
      }
      plan.take(old, start[at]!, start[to]!)
    } else {
      for (const { was, from: id } of terms.entering.slice(from, to)) {
        if (was === gone) plan.take(added, come.postings.start[id]!, come.postings.start[id + 1]!)
        else edit(was)
      }
    }
  }
  return plan
}

function postingsOf(
  { postings, units }: Core,
  term: number,
  read: (unit: number, document: number) => number,
): number[] {
  if (term === gone) return []
  const list = postings.unit.subarray(postings.start[term], postings.start[term + 1])
  return Array.from(list, unit => read(unit, units.document[unit]!))
}

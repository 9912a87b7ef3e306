import type { Core } from '../build'
import { narrow } from '../narrow'
import type { Postings } from '../structure'
import { changeCounts } from './counts'
import type { Documents } from './documents'
import type { Names } from './names'
import { added, firstAt, gone, old, Plan, shift } from './plan'

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
  const pair = [before.postings, come.postings] as const
  const { plan, start, end } = changeLists(before, removed, come, documents, terms)
  return {
    start,
    end,
    documents: changeCounts(
      terms,
      levels,
      documents.all.length + 1,
      before.postings.documents,
      removed.postings.documents,
      come.postings.documents,
    ),
    titles: changeCounts(
      terms,
      levels,
      documents.all.length + 1,
      before.postings.titles,
      removed.postings.titles,
      come.postings.titles,
    ),
    unit: plan.renumber(
      narrow(plan.length, units.length),
      [pair[old].unit, pair[added].unit],
      [units.moves(old, before.units.document.length), units.moves(added, come.units.document.length)],
    ),
    frequency: plan.fill(new Uint8Array(plan.length), [pair[old].frequency, pair[added].frequency]),
  }
}

/** The plan of all postings, and where those of each term start, and end at each level. */
function changeLists(
  before: Core,
  removed: Core,
  come: Core,
  documents: Documents,
  terms: Names,
): Pick<Postings, 'start' | 'end'> & { plan: Plan } {
  const { levels, postings } = before
  const plan = new Plan()
  const start = new Uint32Array(terms.plan.length + 1)
  const end = new Uint32Array(terms.plan.length * levels)
  const touched = [...terms.touched.keys()].sort((a, b) => a - b)
  let next = 0
  /** Goes on with old terms [from, to), whose postings are as they were. */
  const keep = (from: number, to: number) => {
    const by = plan.length - postings.start[from]!
    shift(start, next, postings.start, from, to, by)
    shift(end, next * levels, postings.end, from * levels, to * levels, by)
    plan.take(old, postings.start[from]!, postings.start[to]!)
    next += to - from
  }
  /** Goes on with a term that had some postings, or has some now. */
  const edit = (was: number, less = gone, more = gone) => {
    start[next] = plan.length
    for (let level = 0; level < levels; level++)
      end[next * levels + level] =
        plan.length +
        (countOf(before, was, level) - countOf(removed, less, level) + countOf(come, more, level))
    editList(before, removed, come, documents, plan, was, less, more)
    next++
  }
  let upcoming = 0
  for (const { source, from, to } of terms.plan.pieces) {
    if (source === old) {
      let at = from
      while (upcoming < touched.length && touched[upcoming]! < from) upcoming++
      for (; upcoming < touched.length && touched[upcoming]! < to; upcoming++) {
        const term = touched[upcoming]!
        keep(at, term)
        const { removed: less, added: more } = terms.touched.get(term)!
        edit(term, less, more)
        at = term + 1
      }
      keep(at, to)
    } else {
      for (const { was, from: id } of terms.entering.slice(from, to))
        edit(was, terms.touched.get(was)?.removed, id)
    }
  }
  start[next] = plan.length
  return { plan, start, end }
}

/** In how many units a term is at a level. */
function countOf({ levels, postings: { start, end } }: Core, term: number, level: number): number {
  return term === gone ? 0 : end[term * levels + level]! - start[term]!
}

/** Goes on with the postings of one term, without those of the removed and with those that come. */
function editList(
  before: Core,
  removed: Core,
  come: Core,
  documents: Documents,
  plan: Plan,
  was: number,
  less: number,
  more: number,
): void {
  if (was === gone) return plan.take(added, come.postings.start[more]!, come.postings.start[more + 1]!)
  const { start, unit } = before.postings
  const [from, to] = [start[was]!, start[was + 1]!]
  /** The place of the first posting that is not before a unit. */
  const place = (number: number) => firstAt(from, to, at => unit[at]! >= number)
  const without = postingsOf(removed, less, (number, document) =>
    place(number - removed.units.start[document]! + before.units.start[documents.leaving[document]!]!),
  )
  const places = postingsOf(come, more, (_, document) =>
    place(before.units.start[documents.before[document]!]!),
  )
  plan.edit(from, to, without, places, come.postings.start[more])
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

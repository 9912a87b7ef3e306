import type { Core } from '../build'
import { volumeNumbers } from '../build/volumes'
import type { Postings } from '../structure'
import { shift } from './column'
import { changeCounts } from './counts'
import type { Documents } from './documents'
import { editList } from './list'
import type { Names } from './names'
import { added, gone, old } from './piece'
import { Plan } from './plan'
import { type Versions, versionsOf } from './versions'
import { changeVolumes } from './volumes'

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
  const versions = versionsOf(before, removed, come, documents, units)
  const { plan, start } = changeLists(before, removed, come, terms, versions)
  const moves = [versions.moves, units.moves(added, come.units.document.length)] as const
  const volumes = changeVolumes(before, come, terms, plan, start, moves, units.length)
  const counts = (name: 'count' | 'documents' | 'titles', most: number) =>
    changeCounts(
      terms,
      before.levels,
      most + 1,
      before.postings[name],
      removed.postings[name],
      come.postings[name],
    )
  return {
    start,
    volumes,
    volume: volumeNumbers(volumes, terms.plan.length),
    count: counts('count', units.length),
    documents: counts('documents', documents.all.length),
    titles: counts('titles', documents.all.length),
  }
}

/** The plan of all postings, and where those of each term begin. */
function changeLists(
  before: Core,
  removed: Core,
  come: Core,
  terms: Names,
  versions: Versions,
): { plan: Plan; start: Uint32Array } {
  const { start: starts } = before.postings
  const plan = new Plan()
  const start = new Uint32Array(terms.plan.length + 1)
  const touched = [...terms.touched.keys()].sort((a, b) => a - b)
  let next = 0
  /** Goes on with old terms [from, to), whose postings are as they were. */
  const keep = (from: number, to: number) => {
    shift(start, next, starts, from, to, plan.length - starts[from]!)
    plan.take(old, starts[from]!, starts[to]!)
    next += to - from
  }
  /** Goes on with a term that had some postings, or has some now. */
  const edit = (was: number, less = gone, more = gone) => {
    start[next++] = plan.length
    editList(before, removed, come, plan, versions, was, less, more)
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
  return { plan, start }
}

import type { Core } from '../build'
import { compareDocuments } from '../document'
import type { Documents } from './documents'
import { added, gone, old } from './piece'
import type { Plan } from './plan'

/**
 * What becomes of the units of documents that come in place of an older version of themselves: the first stands for the
 * first, and so on. What is the same in both is left where it is.
 */
export interface Versions {
  /** Unit of those that leave → its old number. */
  readonly left: Uint32Array
  /** Unit of those that come → the old one that it stands for; `gone` where there is none. */
  readonly standsFor: Uint32Array
  /** Unit of those that come → the old one that it goes before, or stands for. */
  readonly before: Uint32Array
  /** Old unit → its number now, where it is there or something stands for it; undefined where all are as they were. */
  readonly moves: Uint32Array | undefined
}

/** @param plan of the units */
export function versionsOf(
  before: Core,
  removed: Core,
  come: Core,
  documents: Documents,
  plan: Plan,
): Versions {
  const { start } = before.units
  const units = before.units.document.length
  const left = Uint32Array.from(
    removed.units.document,
    (document, unit) => start[documents.leaving[document]!]! + unit - removed.units.start[document]!,
  )
  const standsFor = new Uint32Array(come.units.document.length).fill(gone)
  const places = new Uint32Array(standsFor.length)
  come.units.document.forEach((document, unit) => {
    const number = documents.before[document]!
    const was = before.documents[number]
    const same = was !== undefined && compareDocuments(was, documents.coming[document]!) === 0
    const at = start[number]! + unit - come.units.start[document]!
    if (same && at < start[number + 1]!) standsFor[unit] = at
    places[unit] = same ? Math.min(at, start[number + 1]!) : start[number]!
  })
  const numbers = plan.numbers(added, standsFor.length)
  const stay = standsFor.every((was, unit) => was === gone || was === numbers[unit])
  const moves = stay ? plan.moves(old, units) : plan.numbers(old, units)
  if (moves) standsFor.forEach((was, unit) => was !== gone && (moves[was] = numbers[unit]!))
  return { left, standsFor, before: places, moves }
}

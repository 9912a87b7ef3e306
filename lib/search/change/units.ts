import type { Core } from '../build'
import { blockNumbers } from '../build/blocks'
import { changeBlocks } from './blocks'
import { narrow } from '../narrow'
import type { Documents } from './documents'
import type { Names } from './names'
import type { Pair } from './piece'
import type { Plan } from './plan'

/**
 * @param plan of the units
 * @param documentEnds per level: how many documents there are now
 */
export function changeUnits(
  before: Core,
  come: Core,
  documents: Documents,
  terms: Names,
  plan: Plan,
  documentEnds: Uint32Array,
): Core['units'] {
  const pair = [before.units, come.units] as const
  const both = <Name extends keyof Core['units']>(name: Name): Pair<Core['units'][Name]> => [
    pair[0][name],
    pair[1][name],
  ]
  const markPlan = plan.inside(both('markStart'))
  const start = documents.plan.starts(both('start'))
  const sections = new Uint32Array(documents.plan.length)
  for (const { source, from, to, at } of documents.plan.pieces)
    for (let d = from; d < to; d++)
      sections[at + d - from] = start[at + d - from]! + pair[source].sections[d]! - pair[source].start[d]!
  const tokenStart = plan.starts(both('tokenStart'))
  const blocks = changeBlocks(before, come, documents, terms, plan, { start, tokenStart })
  const to = plan.fillNarrow(both('to'))
  const marks = to instanceof Uint16Array ? Uint16Array : Uint32Array
  const bytes = (column: Pair<Uint8Array>) => plan.fill(new Uint8Array(plan.length), column)
  return {
    ends: documentEnds.map(end => start[end]!),
    document: plan.renumber(narrow(plan.length, documents.all.length), both('document'), [
      documents.plan.moves(0, before.documents.length),
      documents.plan.moves(1, come.documents.length),
    ]),
    kind: bytes(both('kind')),
    part: plan.fillNarrow(both('part')),
    start,
    sections,
    to,
    markStart: plan.starts(both('markStart')),
    markWord: markPlan.fill(new Uint16Array(markPlan.length), both('markWord')),
    markAt: markPlan.fill(new marks(markPlan.length), both('markAt')),
    length: bytes(both('length')),
    tokenStart,
    blocks,
    block: blockNumbers(blocks, start),
    headingTokens: plan.fill(new Uint16Array(plan.length), both('headingTokens')),
  }
}

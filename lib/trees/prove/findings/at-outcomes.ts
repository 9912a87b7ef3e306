import type { Outcome } from '../../../content'
import type { Explored } from '../explored'
import type { Spot } from '../spot'
import { both } from '../worlds'
import { metAt, type Findings, type Told } from './collect'

/** What is wrong with an outcome for everybody who comes there in some worlds, whatever they answered. */
export interface Standing {
  readonly told: Told
  readonly worlds: bigint
}

/** Adds what stands at outcomes, each looked at once, for those who come there. */
export function addAtOutcomes(
  explored: Explored,
  findings: Findings,
  standingAt: (node: Outcome, spot: Spot) => readonly Standing[],
): void {
  const known = new Map<Spot, readonly Standing[]>()
  for (const end of explored.ends) {
    const { spot } = end.state.place
    if (spot.node.kind !== 'outcome') continue
    let all = known.get(spot)
    if (!all) known.set(spot, (all = standingAt(spot.node, spot)))
    for (const { told, worlds } of all)
      findings.add(told, explored, metAt(end, both(end.state.worlds, worlds)))
  }
}

import type { Explored } from '../explored'
import type { Findings } from './collect'

/** What stands in the way of reading on: facts that nobody knows yet, and trees that don't open. */
export function checkKnown(explored: Explored, findings: Findings): void {
  for (const met of explored.unasked) {
    // Which customer or case it is, is nothing that a tree asks.
    if (met.fact === 'customer' || met.fact === 'case') continue
    const { node } = met.state.place.spot
    findings.add(
      {
        rule: 'fact-unknown',
        place: node,
        about: met.fact,
        message: () => `"${node.id}" depends on the fact "${met.fact}", which isn't known here.`,
        mend: `Ask for it before: <Question fact="${met.fact}" …>.`,
      },
      explored,
      met,
    )
  }
  for (const met of explored.shut) {
    const { node } = met.state.place.spot
    if (node.kind !== 'enter') continue
    findings.add(
      {
        rule: 'tree-hidden',
        place: node,
        message: ({ roles }) => `"${node.id}" enters "${node.tree}", which doesn't open for ${roles}.`,
        mend: 'Widen its audience, or lead them elsewhere.',
      },
      explored,
      met,
    )
  }
}

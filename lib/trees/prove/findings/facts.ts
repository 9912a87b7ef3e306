import type { Enter, Fact, Tree } from '../../../content'
import type { Explored } from '../explored'
import type { State } from '../frame'
import { listed, type Findings } from './collect'

/** The component that asks for a fact. */
const asks = { choice: 'Question', amount: 'Amount', date: 'Date' } satisfies Record<Fact['kind'], string>

/** What stands in the way of reading on: facts that nobody knows yet, and trees that don't open. */
export function checkKnown(explored: Explored, findings: Findings): void {
  const { facts } = explored.program.snapshot
  for (const met of firstMet(explored)) {
    // Which customer or case it is, is nothing that a tree asks.
    if (met.fact === 'customer' || met.fact === 'case') continue
    const { node } = met.state.place.spot
    const component = asks[facts.get(met.fact)?.kind ?? 'choice']
    findings.add(
      {
        rule: 'fact-unknown',
        place: node,
        about: met.fact,
        message: () => `"${node.id}" depends on the fact "${met.fact}", which isn't known here.`,
        mend: `Ask for it before: <${component} fact="${met.fact}" …>.`,
      },
      explored,
      met,
    )
  }
  for (const met of explored.shut) {
    const { node, tree } = met.state.place.spot
    if (node.kind !== 'enter') continue
    const alike = entersOf(tree, node.tree)
    const names = listed(alike.map(({ id }) => `"${id}"`))
    findings.add(
      {
        rule: 'tree-hidden',
        place: alike[0] ?? node,
        about: node.tree,
        message: ({ roles }) =>
          `${names} ${alike.length > 1 ? 'enter' : 'enters'} "${node.tree}", which doesn't open for ${roles}.`,
        mend: 'Widen its audience, or lead them elsewhere.',
      },
      explored,
      met,
    )
  }
}

const entersOf = ({ nodes }: Tree, id: string): Enter[] =>
  Object.values(nodes).filter((node): node is Enter => node.kind === 'enter' && node.tree === id)

/** Where a fact is missed first: what was missed before on every way there is not said again. */
function firstMet({ states, unasked }: Explored): Explored['unasked'] {
  const found = new Map<string, { readonly at: Set<State>; readonly below: Set<State> }>()
  for (const { fact, state } of unasked) {
    const known = found.get(fact) ?? { at: new Set(), below: new Set() }
    found.set(fact, known)
    known.at.add(state)
  }
  for (const { at, below } of found.values())
    for (const state of states) {
      const { from } = state
      if (from.length > 0 && from.every(edge => at.has(edge.from) || below.has(edge.from))) below.add(state)
    }
  return unasked.filter(({ fact, state }) => !found.get(fact)?.below.has(state))
}

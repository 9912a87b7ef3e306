import { ask } from './ask'
import type { State } from './frame'
import { holds } from './holds'
import type { Search } from './search'
import type { Step } from './step'
import { budgetsOf } from './used-up'
import type { Values } from './values'

/** Goes on from a state: what a node makes of what is known there. */
export function stepOn(search: Search, state: State, values: Values, steps: readonly Step[]): void {
  const { spot, frame } = state.place
  const { node } = spot
  switch (node.kind) {
    case 'route': {
      let rest = state.worlds
      node.when.forEach(({ to }, i) => {
        const fitting = holds(search, state, values, spot.conditions[i]!.terms, rest, steps)
        if (fitting !== 0n) search.take(spot, `when ${i}`)
        search.go(state, frame.place(to), values, fitting, steps)
        rest &= ~fitting
      })
      return search.go(state, frame.place(node.otherwise), values, rest, steps)
    }
    case 'authority': {
      if (!spot.judged) return
      const split = search.verdicts.of(spot.judged, values)
      const asking = split.needs | split.together | split.unknown
      search.meetUnknown(state, split.facts, state.worlds & split.unknown, steps)
      search.go(
        state,
        frame.place(node.allowed),
        values,
        state.worlds & split.allowed,
        steps,
        search.numberOf(spot),
      )
      search.go(state, frame.place(node.needs), values, state.worlds & asking, steps)
      return search.go(state, frame.place(node.never), values, state.worlds & split.never, steps)
    }
    case 'outcome': {
      const back = frame.back(node.exit)
      if (back) return search.go(state, back, values, state.worlds, steps)
      const split = spot.judged && search.verdicts.of(spot.judged, values)
      const limited = spot.judged && budgetsOf(spot.judged.action).length > 0
      const usedUp = limited && search.verdicts.of(spot.judged!, values, true)
      search.ends.push({ state, steps, ...(split && { split }), ...(usedUp && { usedUp }) })
      if (split) search.meetUnknown(state, split.facts, state.worlds & split.unknown, steps)
      return
    }
    case 'enter':
      return
    default:
      return ask(search, state, values)
  }
}

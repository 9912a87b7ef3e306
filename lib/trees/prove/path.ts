import type { Edge, State } from './frame'
import type { Step } from './step'

/** The fewest answers that lead to each state in one world, by the states' index, and the last way there. */
interface Ways {
  readonly asked: Float64Array
  readonly last: readonly (Edge | undefined)[]
}

/** Shortest ways through the states of one tree, found once for each world that is asked for. */
export class Paths {
  private readonly known = new Map<number, Ways>()

  /** `states`: each after those that lead to it. */
  constructor(private readonly states: readonly State[]) {}

  /** How few answers lead to a state in a world (a bit); Infinity when it can't be come to there. */
  distance(state: State, world: number): number {
    return this.ways(world).asked[state.index]!
  }

  /** The steps of one shortest way. */
  to(state: State, world: number): Step[] {
    const { last } = this.ways(world)
    return trace(state, at => last[at.index])
  }

  private ways(world: number): Ways {
    const known = this.known.get(world)
    if (known) return known
    const bit = 1n << BigInt(world)
    const asked = new Float64Array(this.states.length).fill(Infinity)
    const last: (Edge | undefined)[] = []
    for (const { index, worlds, from } of this.states) {
      if ((worlds & bit) === 0n) continue
      if (from.length === 0) asked[index] = 0
      for (const edge of from) {
        const count = asked[edge.from.index]! + edge.asked
        if (count >= asked[index]! || (edge.worlds & bit) === 0n) continue
        asked[index] = count
        last[index] = edge
      }
    }
    const ways = { asked, last }
    this.known.set(world, ways)
    return ways
  }
}

/** The steps to a state, where `lastOf` says by which edge each was come to. */
export function trace(state: State, lastOf: (state: State) => Edge | undefined): Step[] {
  const steps: (readonly Step[])[] = []
  for (let edge = lastOf(state); edge; edge = lastOf(edge.from)) steps.push(edge.steps)
  return steps.toReversed().flat()
}

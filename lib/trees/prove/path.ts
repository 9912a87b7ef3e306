import type { Edge, State } from './frame'
import type { Step } from './step'

/** The fewest answers that lead to each state in one world, and the last way there. */
type Ways = ReadonlyMap<State, { readonly asked: number; readonly edge?: Edge }>

/** Shortest ways through the states of one tree, found once for each world that is asked for. */
export class Paths {
  private readonly known = new Map<number, Ways>()

  /** `states`: each after those that lead to it. */
  constructor(private readonly states: readonly State[]) {}

  /** How few answers lead to a state in a world (a bit); undefined when it can't be come to there. */
  distance(state: State, world: number): number | undefined {
    return this.ways(world).get(state)?.asked
  }

  /** The steps of one shortest way. */
  to(state: State, world: number): Step[] {
    const ways = this.ways(world)
    return trace(state, at => ways.get(at)?.edge)
  }

  private ways(world: number): Ways {
    const known = this.known.get(world)
    if (known) return known
    const bit = 1n << BigInt(world)
    const ways = new Map<State, { readonly asked: number; readonly edge?: Edge }>()
    for (const state of this.states) {
      if ((state.worlds & bit) === 0n) continue
      if (state.from.length === 0) ways.set(state, { asked: 0 })
      for (const edge of state.from) {
        const before = (edge.worlds & bit) === 0n ? undefined : ways.get(edge.from)
        if (!before) continue
        const asked = before.asked + edge.asked
        if (asked < (ways.get(state)?.asked ?? Infinity)) ways.set(state, { asked, edge })
      }
    }
    this.known.set(world, ways)
    return ways
  }
}

function trace(state: State, lastOf: (state: State) => Edge | undefined): Step[] {
  const steps: (readonly Step[])[] = []
  for (let edge = lastOf(state); edge; edge = lastOf(edge.from)) steps.push(edge.steps)
  return steps.toReversed().flat()
}

/** The most questions that are asked on a way to a state, in which worlds, and the last way there. */
interface Deepest {
  readonly asked: number
  readonly worlds: bigint
  readonly edge?: Edge
}

/**
 * The state where most questions have been asked, in a world in which all of them are: the ways of two roles are never
 * put together.
 */
export function longestPath(
  states: readonly State[],
): { state: State; world: bigint; asked: number; steps: Step[] } | undefined {
  const found = new Map<State, Deepest[]>()
  let longest: { state: State; deepest: Deepest } | undefined
  for (const state of states) {
    const ways: Deepest[] =
      state.from.length === 0
        ? [{ asked: 0, worlds: state.worlds }]
        : state.from.flatMap(edge =>
            (found.get(edge.from) ?? []).map(before => ({
              asked: before.asked + edge.asked,
              worlds: before.worlds & edge.worlds,
              edge,
            })),
          )
    let left = state.worlds
    const kept: Deepest[] = []
    for (const way of ways.toSorted((a, b) => b.asked - a.asked)) {
      if (left === 0n) break
      const worlds = way.worlds & left
      if (worlds !== 0n) kept.push({ ...way, worlds })
      left &= ~worlds
    }
    found.set(state, kept)
    const [deepest] = kept
    if (deepest && deepest.asked > (longest?.deepest.asked ?? -1)) longest = { state, deepest }
  }
  if (!longest) return undefined
  const world = longest.deepest.worlds & -longest.deepest.worlds
  const lastOf = (state: State) => found.get(state)?.find(({ worlds }) => (worlds & world) !== 0n)?.edge
  return { state: longest.state, world, asked: longest.deepest.asked, steps: trace(longest.state, lastOf) }
}

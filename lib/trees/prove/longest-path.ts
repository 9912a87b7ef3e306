import type { Edge, State } from './frame'
import { trace } from './path'
import type { Step } from './step'
import { both } from './worlds'

/** The most questions that are asked on a way to a state, in which worlds, and the last edge of it. */
interface Deepest {
  readonly asked: number
  readonly worlds: bigint
  readonly edge?: Edge
}
export interface LongestPath {
  readonly asked: number
  /** A set of one. */
  readonly world: bigint
  readonly steps: readonly Step[]
}

/**
 * The path on which most questions are asked, in a world in which all of it can be walked: the ways of two roles are never
 * put together. `states`: each after those that lead to it.
 */
export function longestPath(states: readonly State[]): LongestPath | undefined {
  const found: (readonly Deepest[])[] = []
  let longest: { readonly state: State; readonly deepest: Deepest } | undefined
  for (const state of states) {
    const kept = state.from.length === 0 ? [{ asked: 0, worlds: state.worlds }] : deepestOf(state, found)
    found.push(kept)
    const [deepest] = kept
    if (deepest && deepest.asked > (longest?.deepest.asked ?? -1)) longest = { state, deepest }
  }
  if (!longest) return undefined
  const world = longest.deepest.worlds & -longest.deepest.worlds
  const lastOf = ({ index }: State) => found[index]!.find(({ worlds }) => (worlds & world) !== 0n)?.edge
  return { asked: longest.deepest.asked, world, steps: trace(longest.state, lastOf) }
}

/** For each world the deepest way; ways that are as deep stand together. The deepest first. */
function deepestOf(state: State, found: readonly (readonly Deepest[])[]): Deepest[] {
  const kept: Deepest[] = []
  for (let left = state.worlds; left !== 0n;) {
    let best: Deepest | undefined
    for (const edge of state.from) {
      for (const { asked, worlds } of found[edge.from.index]!) {
        if (asked + edge.asked <= (best?.asked ?? -1)) break
        const here = both(both(worlds, edge.worlds), left)
        if (here !== 0n) best = { asked: asked + edge.asked, worlds: here, edge }
      }
    }
    if (!best) return kept
    kept.push(best)
    left = left === best.worlds ? 0n : left & ~best.worlds
  }
  return kept
}

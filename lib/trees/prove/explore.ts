import { find, type Snapshot, type Tree } from '../../content'
import type { Explored } from './explored'
import { Frame, type State } from './frame'
import { holds } from './holds'
import type { Judge } from './judge'
import { liveOf } from './live'
import { lookedUp } from './looked-up'
import { Program } from './program'
import { daysOf, readsChannel, scopeOf, treeOf } from './scope'
import { Search } from './search'
import { stepOn } from './step-on'
import { Verdicts } from './verdicts'
import { Worlds, type Reader } from './worlds'

export interface Given {
  readonly snapshot: Snapshot
  readonly judge: Judge
  readonly readers: readonly Reader[]
  readonly channels: readonly string[]
  readonly now: Date
}

/**
 * Goes through a tree and all that it enters by states, not by paths: a state is where a walk stands, and of all that was
 * answered only what is still asked for below. Each state is looked at once, for all readers, channels and days at once.
 * Why nothing is left out: docs/decisions/024-states-not-paths.md.
 *
 * @throws TooManyPicks
 */
export function explore(given: Given, root: Tree): Explored {
  const { snapshot } = given
  const scope = scopeOf(snapshot, root)
  const worlds = new Worlds(
    given.readers,
    readsChannel(scope) ? given.channels : [''],
    daysOf(scope, given.now),
  )
  const program = new Program(scope, worlds)
  const verdicts = new Verdicts(program, given.judge)
  const lives = liveOf(program)
  const search = new Search(program, verdicts)

  const outermost = new Frame(root, program, lives)
  const start = outermost.place(root.start)
  const seen = worlds.forReaders(({ audience }) => find(snapshot, audience, root.id) !== undefined)
  if (start && seen !== 0n) search.arrive(start, [], 0, seen)
  run(outermost)
  return search

  function run(frame: Frame): void {
    for (const { node } of program.spots.get(frame.tree.id) ?? []) {
      const place = frame.places.get(node.id)
      if (!place || place.states.size === 0) continue
      for (const state of place.states.values()) state.index = search.states.push(state) - 1
      if (node.kind !== 'enter') {
        for (const state of place.states.values()) look(state)
        continue
      }
      const tree = treeOf(snapshot, node.tree)
      const inner =
        tree && !frame.inside(tree.id) ? new Frame(tree, program, lives, { frame, enter: node }) : undefined
      const open = inner
        ? worlds.forReaders(({ audience }) => find(snapshot, audience, node.tree) !== undefined)
        : 0n
      for (const state of place.states.values()) {
        if ((state.worlds & ~open) !== 0n)
          search.shut.push({ state, worlds: state.worlds & ~open, steps: [] })
        if (inner) search.go(state, inner.place(inner.tree.start), state.values, state.worlds & open, [])
      }
      if (inner) run(inner)
    }
  }

  function look(state: State): void {
    const { spot } = state.place
    for (const { values, steps } of lookedUp(program, state)) {
      // Where each words stand; those in them stand nowhere else.
      const shown: bigint[] = []
      spot.conditions.forEach(({ read, terms }, i) => {
        if (read.of === 'when') return
        const around = read.under === undefined ? state.worlds : shown[read.under]!
        const held = holds(search, state, values, terms, around, steps)
        shown[i] = read.of === 'only' ? held : around & ~held
        if (shown[i] !== 0n) search.take(spot, `${read.of} ${i}`)
      })
      stepOn(search, state, values, steps)
    }
  }
}

import type { Snapshot } from '../../content'
import { explore } from './explore'
import { shownPath, type ShownPath } from './findings/shown-path'
import { Judge } from './judge'
import { Paths } from './path'
import { channelsOf, lowest, readersOf } from './worlds'

/**
 * A shortest walk to everything in which a tree can end, for every reader and whatever they may do there: two walks that
 * nothing tells apart stand here as one. In the words of the finding that such a walk would be shown with.
 * @throws TooManyPicks
 */
export function everyEnd({
  snapshot,
  now,
  tree,
}: {
  snapshot: Snapshot
  now: Date
  tree: string
}): ShownPath[] {
  const root = snapshot.documents.get(tree)
  if (root?.kind !== 'tree') return []
  const [readers, channels] = [readersOf(snapshot), channelsOf(snapshot)]
  const { states, ends, program } = explore(
    { snapshot, judge: new Judge(snapshot), readers, channels, now },
    root,
  )
  const { worlds } = program
  const paths = new Paths(states)
  const found = new Map<string, ShownPath>()
  for (const { state, steps, split } of ends) {
    const kinds = split
      ? [split.allowed, split.needs, split.together, split.never, split.unknown]
      : [worlds.all]
    for (const reader of worlds.readersIn(state.worlds)) {
      const theirs = state.worlds & worlds.forReaders(one => one === reader)
      for (const kind of kinds) {
        if ((theirs & kind) === 0n) continue
        const bit = lowest(theirs & kind)
        const shown = shownPath(root.id, [...paths.to(state, bit), ...steps], worlds.at(bit))
        found.set(JSON.stringify([shown.answers, shown.facts, shown.role, shown.person, shown.date]), shown)
      }
    }
  }
  return [...found.values()]
}

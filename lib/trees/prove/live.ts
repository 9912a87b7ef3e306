import type { Program } from './program'
import { treeOf } from './scope'

/** What is still asked for at a node or below it in its tree and those it enters, and by which exits the tree may be left. */
export interface Live {
  /** Bits of features. */
  readonly features: bigint
  readonly exits: ReadonlySet<string>
}
const none: Live = { features: 0n, exits: new Set() }

/** Of every node, found backwards: a node's own reading, and that of all it leads to. */
export function liveOf(program: Program): ReadonlyMap<string, ReadonlyMap<string, Live>> {
  const found = new Map<string, Map<string, Live>>()
  for (const id of innermostFirst(program)) {
    const lives = new Map<string, Live>()
    found.set(id, lives)
    for (const { node, next, reads } of (program.spots.get(id) ?? []).toReversed()) {
      let features = reads
      const exits = new Set<string>(node.kind === 'outcome' && node.exit !== undefined ? [node.exit] : [])
      for (const to of next) {
        const below = lives.get(to) ?? none
        features |= below.features
        for (const exit of below.exits) exits.add(exit)
      }
      const inner = node.kind === 'enter' ? treeOf(program.snapshot, node.tree) : undefined
      if (inner) features |= found.get(inner.id)?.get(inner.start)?.features ?? 0n
      lives.set(node.id, { features, exits })
    }
  }
  return found
}

/** Each tree after all that it enters. Trees that enter themselves are left where they are met. */
function innermostFirst({ scope, snapshot }: Program): string[] {
  const done: string[] = []
  const opened = new Set([scope.root.id])
  const entered = (id: string) =>
    Object.values(scope.trees.get(id)?.nodes ?? {}).flatMap(node =>
      node.kind === 'enter' ? (treeOf(snapshot, node.tree)?.id ?? []) : [],
    )
  const stack = [{ id: scope.root.id, inner: entered(scope.root.id) }]
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const id = at.inner.pop()
    if (id === undefined) {
      done.push(at.id)
      stack.pop()
    } else if (!opened.has(id)) {
      opened.add(id)
      stack.push({ id, inner: entered(id) })
    }
  }
  return done
}

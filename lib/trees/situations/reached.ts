import type { Snapshot } from '../../content'
import type { Tried } from './try-out'

/** The nodes of each tree that no situation comes through, of no tree: by tree, in the author's order. */
export function notReached(
  snapshot: Snapshot,
  tried: readonly Tried[],
): ReadonlyMap<string, readonly string[]> {
  const reached = new Set(
    tried.flatMap(({ walk }) => walk?.nodes ?? []).map(({ tree, node }) => `${tree} ${node}`),
  )
  const trees = [...snapshot.documents.values()].filter(document => document.kind === 'tree')
  return new Map(
    trees.map(({ id, nodes }) => [id, Object.keys(nodes).filter(node => !reached.has(`${id} ${node}`))]),
  )
}

import type { Snapshot, Tree, TreeNode } from '../../content'
import { conditionsOf } from '../prove/conditions'
import { scopeOf } from '../prove/scope'

/** What a condition somewhere asks of an answer. */
export interface Reading {
  /** A node or a fact, as it is named there. */
  readonly name: string
  readonly among: readonly string[]
  /** It holds only where all that was picked is among these: a limit's row. */
  readonly all: boolean
}

/** All that a tree, those that it enters and the limits of their actions read of answers. */
export function readingsOf(snapshot: Snapshot, root: Tree): Reading[] {
  const { trees, actions } = scopeOf(snapshot, root)
  const nodes = [...trees.values()].flatMap(tree => Object.values<TreeNode>(tree.nodes))
  const ofNodes = nodes.flatMap(node => conditionsOf(node).flatMap(({ terms }) => terms))
  const ofLimits = actions.flatMap(({ limits }) => limits.flatMap(limit => limit.if ?? []))
  return [...ofNodes, ...ofLimits].map(({ node, among }, at) => {
    return { name: node, among, all: at >= ofNodes.length }
  })
}

/** No tree that somebody could follow tells more of them apart. */
const mostSets = 4096

/**
 * The sets of choices that something tells apart, one for all that nothing does. Beginning with each choice alone, one
 * is added as long as that changes what any condition says.
 *
 * @param names the node's id, and the fact that it asks for
 */
export function toldApart(
  ids: readonly string[],
  names: readonly string[],
  readings: readonly Reading[],
): string[][] {
  const own = readings.filter(({ name }) => names.some(one => name === one || name.endsWith(`/${one}`)))
  const sign = (picked: readonly string[]) =>
    own
      .flatMap(({ among, all }) => [
        picked.some(id => among.includes(id)),
        all && picked.every(id => among.includes(id)),
      ])
      .join()
  const found = new Map<string, string[]>()
  const open = ids.map(id => [id])
  for (const picked of open) {
    const key = sign(picked)
    if (found.has(key) || found.size >= mostSets) continue
    found.set(key, picked)
    open.push(
      ...ids
        .filter(id => !picked.includes(id))
        .map(id => ids.filter(one => one === id || picked.includes(one))),
    )
  }
  return [...found.values()]
}

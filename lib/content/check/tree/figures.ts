import { figuredProblems } from '../../figured'
import type { Problem, Tree } from '../../model'
import type { Figured } from '../../tree/tree-parts'
import type { Settings } from '../../settings'

/** Bands that figures bound leave no gap and don't overlap, on any day. */
export function checkFigures(
  tree: Tree,
  figured: readonly Figured[],
  figures: Settings['figures'],
): Problem[] {
  return figured.flatMap(bands => {
    const node = tree.nodes[bands.node]
    if (node?.kind !== 'amount' && node?.kind !== 'each') return []
    return figuredProblems(bands, node.bands, node.unit, node, figures)
  })
}

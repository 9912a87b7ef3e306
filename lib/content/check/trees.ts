import type { Problem, Tree } from '../model'
import type { World } from '../world'
import { checkConditions } from './tree/conditions'
import { checkEnters, enterLoops } from './tree/enters'
import { checkGrants } from './tree/grants'
import { checkGraph } from './tree/graph'

/** Every tree leads from its start to outcomes, by choices that all lead on. */
export function checkTrees(world: World): Problem[] {
  const trees = world.parsed.flatMap(({ document, edges }) => (document?.kind === 'tree' ? [{ tree: document, edges }] : []))
  const treeOf = (id: string): Tree | undefined => {
    const found = world.byId.get(id)
    return found?.kind === 'tree' ? found : undefined
  }
  return [
    ...trees.flatMap(({ tree, edges }) => [
      ...checkGraph(tree, edges),
      ...checkConditions(tree, treeOf),
      ...checkEnters(tree, treeOf),
      ...checkGrants(tree, world.byId),
    ]),
    ...enterLoops(trees.map(({ tree }) => tree), treeOf),
  ]
}

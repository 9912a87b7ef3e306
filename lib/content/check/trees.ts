import type { Problem, Tree } from '../model'
import type { World } from '../world'
import { factsOf } from './facts'
import { checkAsks } from './tree/asks'
import { checkConditions } from './tree/conditions'
import { checkEnters, enterLoops } from './tree/enters'
import { checkGrants } from './tree/grants'
import { checkFigures } from './tree/figures'
import { checkGraph } from './tree/graph'

/** Every tree leads from its start to outcomes, by choices that all lead on. */
export function checkTrees(world: World): Problem[] {
  const treeOf = (id: string): Tree | undefined => {
    const found = world.byId.get(id)
    return found?.kind === 'tree' ? found : undefined
  }
  const facts = factsOf(world)
  return world.parsed.flatMap(one => {
    const tree = one.document
    if (tree?.kind !== 'tree') return []
    return [
      ...checkGraph(tree, one),
      ...checkAsks(tree, one.asks, facts),
      ...checkFigures(tree, one.figured, world.settings.figures),
      ...checkConditions(tree, one.terms, treeOf, facts),
      ...checkEnters(tree, treeOf),
      ...enterLoops(tree, treeOf),
      ...checkGrants(tree, world.byId),
    ]
  })
}

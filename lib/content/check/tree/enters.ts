import type { Enter, Problem, Tree } from '../../model'
import { didYouMean, problem } from '../../problem'

type TreeOf = (id: string) => Tree | undefined

/** Each way out of an entered tree leads somewhere, and no way is named that it doesn't have. */
export function checkEnters(tree: Tree, treeOf: TreeOf): Problem[] {
  return entersOf(tree).flatMap(enter => {
    const inside = treeOf(enter.tree)
    if (!inside) return []
    const exits = new Set(
      Object.values(inside.nodes).flatMap(node => (node.kind === 'outcome' && node.exit ? [node.exit] : [])),
    )
    const missing = [...exits].filter(exit => !Object.hasOwn(enter.exits, exit))
    const unknown = Object.keys(enter.exits).filter(exit => !exits.has(exit))
    return [
      ...missing.map(exit => {
        const message = `"${enter.tree}" can end in "${exit}", and this leads nowhere then.`
        return problem(enter, 'missing-exit', message, `Add ${exit}="…".`)
      }),
      ...unknown.map(exit => {
        const mend = didYouMean(exit, missing, 'Take it out.')
        return problem(enter, 'unknown-exit', `"${enter.tree}" has no exit "${exit}".`, mend)
      }),
    ]
  })
}

/** A tree that enters itself, directly or through others, never ends. */
export function enterLoops(tree: Tree, treeOf: TreeOf): Problem[] {
  const entered = new Set(entersOf(tree).map(enter => enter.tree))
  const back = new Set([...entered].filter(id => reaches(id, tree.id, treeOf)))
  return entersOf(tree)
    .filter(enter => back.has(enter.tree))
    .map(enter => {
      const message = `Through "${enter.tree}" this tree enters itself.`
      return problem(enter, 'enters-itself', message, 'Lead to an outcome instead.')
    })
}

function reaches(from: string, to: string, treeOf: TreeOf): boolean {
  const seen = new Set<string>()
  const queue = [from]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    const tree = treeOf(id)
    if (tree) queue.push(...entersOf(tree).map(enter => enter.tree))
  }
  return false
}

function entersOf(tree: Tree): Enter[] {
  return Object.values(tree.nodes).filter(node => node.kind === 'enter')
}

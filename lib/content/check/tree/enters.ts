import type { Enter, Problem, Tree } from '../../model'
import { problem } from '../../problem'

/** Each way out of an entered tree leads somewhere, and no way is named that it doesn't have. */
export function checkEnters(tree: Tree, treeOf: (id: string) => Tree | undefined): Problem[] {
  return entersOf(tree).flatMap(enter => {
    const inside = treeOf(enter.tree)
    if (!inside) return []
    const exits = new Set(Object.values(inside.nodes).flatMap(n => (n.kind === 'outcome' && n.exit ? [n.exit] : [])))
    const missing = [...exits].filter(exit => !Object.hasOwn(enter.exits, exit))
    const unknown = Object.keys(enter.exits).filter(exit => !exits.has(exit))
    return [
      ...missing.map(exit => problem(enter, 'missing-exit', `"${enter.tree}" can end in "${exit}", and this leads nowhere then.`, `Add ${exit}="…".`)),
      ...unknown.map(exit => problem(enter, 'unknown-exit', `"${enter.tree}" has no exit "${exit}".`, 'Take it out.')),
    ]
  })
}

/** A tree that enters itself, directly or through others, never ends. */
export function enterLoops(trees: readonly Tree[], treeOf: (id: string) => Tree | undefined): Problem[] {
  return trees.flatMap(tree =>
    entersOf(tree)
      .filter(enter => reaches(enter.tree, tree.id, treeOf))
      .map(enter => problem(enter, 'enters-itself', `Through "${enter.tree}" this tree enters itself.`, 'Lead to an outcome instead.')),
  )
}

function reaches(from: string, to: string, treeOf: (id: string) => Tree | undefined): boolean {
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

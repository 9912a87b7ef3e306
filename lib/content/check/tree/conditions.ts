import type { Problem, Tree, TreeNode } from '../../model'
import { didYouMean, problem } from '../../problem'

/** A route asks for answers that exist: a choice of a question, or a band of an amount, here or in an entered tree. */
export function checkConditions(tree: Tree, treeOf: (id: string) => Tree | undefined): Problem[] {
  const entered = Object.values(tree.nodes).flatMap(node => (node.kind === 'enter' ? [treeOf(node.tree)] : []))
  return Object.values(tree.nodes).flatMap(node => (node.kind === 'route' ? node.when.flatMap(row => row.if.flatMap(term => checkTerm(node, row, term))) : []))

  function checkTerm(route: TreeNode, row: object, { node: key, among }: { node: string; among: readonly string[] }): Problem[] {
    const place = { ...route, ...(row as { line?: number; column?: number }) }
    const node = find(key)
    if (!node) {
      const mend = didYouMean(key, Object.keys(tree.nodes), 'Name a question or an amount.')
      return [problem(place, 'condition', `There is no question "${key}" to ask for.`, mend)]
    }
    const answers = answersOf(node)
    return among
      .filter(answer => !answers.includes(answer))
      .map(answer => problem(place, 'condition', `"${key}" has no answer "${answer}".`, didYouMean(answer, answers, `It has: ${answers.join(', ')}.`)))
  }

  function find(key: string): TreeNode | undefined {
    const slash = key.lastIndexOf('/')
    const id = key.slice(slash + 1)
    if (slash < 0) return Object.hasOwn(tree.nodes, id) ? tree.nodes[id] : undefined
    const prefix = key.slice(0, slash)
    const inside = entered.find(other => other && (other.id === prefix || other.id === `trees/${prefix}`))
    return inside && Object.hasOwn(inside.nodes, id) ? inside.nodes[id] : undefined
  }
}

function answersOf(node: TreeNode): string[] {
  if (node.kind === 'amount') return node.bands.map(band => band.id)
  if (node.kind !== 'question') return []
  return [...node.choices.map(choice => choice.id), ...(node.unsure ? ['unsure'] : [])]
}

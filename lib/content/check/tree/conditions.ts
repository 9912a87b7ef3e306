import type { Amount, Problem, Question, Tree, TreeNode } from '../../model'
import type { Parsed } from '../../parse'
import { didYouMean, problem } from '../../problem'

/** A route asks for answers that exist: a choice of a question, or a band of an amount, here or in an entered tree. */
export function checkConditions(
  tree: Tree,
  terms: Parsed['terms'],
  treeOf: (id: string) => Tree | undefined,
): Problem[] {
  const entered = Object.values(tree.nodes).flatMap(node => (node.kind === 'enter' ? [node.tree] : []))
  return terms.flatMap(({ node: key, among, ...at }) => {
    const slash = key.lastIndexOf('/')
    const prefix = key.slice(0, Math.max(0, slash))
    const asked = slash < 0 ? tree.id : entered.find(id => id === prefix || id === `trees/${prefix}`)
    if (asked === undefined) {
      const mend = didYouMean(prefix, entered, 'Name a tree that is entered here.')
      return [problem(at, 'condition', `This tree does not enter "${prefix}".`, mend)]
    }
    const nodes = asked === tree.id ? tree.nodes : treeOf(asked)?.nodes
    if (!nodes) return [] // The entered tree is missing or broken, which is reported as such.
    const id = key.slice(slash + 1)
    const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined
    if (!node || !isAsked(node)) {
      const asks = Object.values(nodes).filter(isAsked)
      const mend = didYouMean(
        id,
        asks.map(other => other.id),
        'Name a question or an amount.',
      )
      return [problem(at, 'condition', `There is no question "${key}" to ask for.`, mend)]
    }
    const answers = answersOf(node)
    return among
      .filter(answer => !answers.includes(answer))
      .map(answer => {
        const mend = didYouMean(answer, answers, `It has: ${answers.join(', ')}.`)
        return problem(at, 'condition', `"${key}" has no answer "${answer}".`, mend)
      })
  })
}

function isAsked(node: TreeNode): node is Question | Amount {
  return node.kind === 'question' || node.kind === 'amount'
}

function answersOf(node: Question | Amount): string[] {
  if (node.kind === 'amount') return node.bands.map(band => band.id)
  return [...node.choices.map(choice => choice.id), ...(node.unsure ? ['unsure'] : [])]
}

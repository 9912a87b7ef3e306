import type { Problem, Section, Tree, TreeNode } from '../model'
import { problem } from '../problem'
import { plainText } from '../text'

/** The nodes of a tree by id, in the author's order; two with one id are a problem. */
export function nodesById(list: readonly TreeNode[]): { nodes: Tree['nodes']; problems: Problem[] } {
  const nodes = new Map<string, TreeNode>()
  const problems = list.flatMap(node => {
    const before = nodes.get(node.id)
    if (!before) nodes.set(node.id, node)
    if (!before || !node.id) return []
    const message = `The id "${node.id}" is taken by the ${before.kind} in line ${before.line}.`
    return [problem(node, 'doubled-id', message, 'Give one of them another id.')]
  })
  return { nodes: Object.fromEntries(nodes), problems }
}

/** Search finds a tree by its questions and choices; each leads to its node. */
export function questionsOf(nodes: readonly TreeNode[]): Section[] {
  return nodes.flatMap(node => {
    if (node.kind !== 'question' && node.kind !== 'amount') return []
    const choices = node.kind === 'question' ? node.choices : []
    const words = choices.map(({ label, hint }) => (hint ? `${label}. ${hint}` : label))
    return [
      {
        heading: node.ask,
        anchor: node.id,
        text: [plainText(node.body), ...words].filter(Boolean).join('\n'),
      },
    ]
  })
}

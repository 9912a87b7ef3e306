import type { Asking, Problem, Section, Tree, TreeNode } from '../model'
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

/** Search finds a tree by its questions and answers; each leads to its node. */
export function questionsOf(nodes: readonly TreeNode[]): Section[] {
  return nodes.flatMap(node => {
    if (!('ask' in node)) return []
    const text = [plainText(node.body), ...wordsOf(node)].filter(Boolean).join('\n')
    return [{ heading: node.ask, anchor: node.id, text }]
  })
}

function wordsOf(node: Asking): string[] {
  if (node.kind === 'question')
    return node.choices.map(({ label, hint }) => (hint ? `${label}. ${hint}` : label))
  if (node.kind !== 'each') return []
  return node.fields.flatMap(field => [
    field.ask,
    ...(field.kind === 'question' ? field.choices.map(choice => choice.label) : []),
  ])
}

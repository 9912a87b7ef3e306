import type { Each, Fact, Tree, TreeNode } from '../model'
import { questionsOf } from './nodes-by-id'

type Facts = ReadonlyMap<string, Fact>

/** A tree with what its nodes leave to the facts that they ask for, and with its questions among its sections. */
export function completeTree(tree: Tree, facts: Facts): Tree {
  const list = Object.entries(tree.nodes).map(([id, node]) => [id, complete(node, facts)] as const)
  const nodes = Object.fromEntries(list)
  return { ...tree, nodes, sections: [...tree.sections, ...questionsOf(Object.values(nodes))] }
}

function complete(node: TreeNode, facts: Facts): TreeNode {
  if (node.kind === 'each') return { ...node, fields: node.fields.map(field => completeField(field, facts)) }
  const fact = 'fact' in node && node.fact !== undefined ? facts.get(node.fact) : undefined
  if (!fact) return node
  if (node.kind === 'question' && fact.kind === 'choice') return { ...node, ...worded(node, fact) }
  if (node.kind === 'amount' && fact.kind === 'amount') {
    const { unit } = fact
    return { ...node, ask: node.ask || fact.ask, unit, bands: led(fact.bands, node.bands) }
  }
  if (node.kind === 'date' && fact.kind === 'date')
    return { ...node, ask: node.ask || fact.ask, bands: led(fact.bands, node.bands) }
  return node
}

function completeField(field: Each['fields'][number], facts: Facts): Each['fields'][number] {
  const fact = field.kind === 'question' ? facts.get(field.fact ?? '') : undefined
  return field.kind === 'question' && fact?.kind === 'choice' ? { ...field, ...worded(field, fact) } : field
}

/** A question in its own words or, where it has none, in those of its fact. */
function worded<C extends { readonly id: string; readonly label: string }>(
  { ask, choices }: { readonly ask: string; readonly choices: readonly C[] },
  fact: Extract<Fact, { kind: 'choice' }>,
) {
  const labels = new Map(fact.values.map(({ id, label }) => [id, label]))
  return {
    ask: ask || fact.ask,
    choices: choices.map(choice => ({
      ...choice,
      label: choice.label || (labels.get(choice.id) ?? choice.id),
    })),
  }
}

/** The bands of a fact, each leading where the node's band of its id leads. */
function led<B extends { readonly id: string }>(
  bands: readonly B[],
  own: readonly { readonly id: string; readonly to: string }[],
): (B & { readonly to: string })[] {
  return bands.map(band => ({ ...band, to: own.find(({ id }) => id === band.id)?.to ?? '' }))
}

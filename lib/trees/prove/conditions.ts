import { parseCondition, type Body, type Condition, type TreeNode } from '../../content'

/** A condition of a node: of a row of a route, or of words that stand there only sometimes. */
export interface Read {
  readonly of: 'when' | 'only'
  /** As an author writes it. */
  readonly written: string
  readonly terms: Condition
}

/** What a node reads of the answers before it, its rows first, in the author's order. */
export function conditionsOf(node: TreeNode): Read[] {
  const rows =
    node.kind === 'route'
      ? node.when.map(({ if: terms }): Read => ({ of: 'when', written: write(terms), terms }))
      : []
  return [...rows, ...onlyIn(node.body)]
}

export const write = (terms: Condition): string =>
  terms.map(({ node, among }) => `${node}:${among.join('|')}`).join(' ')

function onlyIn({ children }: Pick<Body, 'children'>): Read[] {
  return children.flatMap(child => {
    const inside = 'children' in child ? onlyIn(child as Pick<Body, 'children'>) : []
    if (child.type !== 'component' || child.name !== 'Only') return inside
    const written = child.attributes['if'] ?? ''
    const terms = parseCondition(written)
    return 'message' in terms ? inside : [{ of: 'only' as const, written, terms }, ...inside]
  })
}

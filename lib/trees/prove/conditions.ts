import { parseCondition, type Body, type Condition, type TreeNode } from '../../content'

/** A condition of a node: of a row of a route, or of words that stand there only sometimes. */
export interface Read {
  /** Words of an `unless` stand where the terms don't hold. */
  readonly of: 'when' | 'only' | 'unless'
  /** As an author writes it. */
  readonly written: string
  readonly terms: Condition
  /** Which of the node's conditions these words stand under themselves. */
  readonly under?: number
}

/** What a node reads of the answers before it, its rows first, in the author's order. */
export function conditionsOf(node: TreeNode): Read[] {
  const found =
    node.kind === 'route'
      ? node.when.map(({ if: terms }): Read => ({ of: 'when', written: write(terms), terms }))
      : []
  addOnly(node.body, found)
  return found
}

export const write = (terms: Condition): string =>
  terms.map(({ node, among }) => `${node}:${among.join('|')}`).join(' ')

function addOnly({ children }: Pick<Body, 'children'>, found: Read[], under?: number): void {
  for (const child of children) {
    let inside = under
    if (child.type === 'component' && child.name === 'Only') {
      const { unless } = child.attributes
      const written = unless ?? child.attributes['if'] ?? ''
      const terms = parseCondition(written)
      const of = unless === undefined ? 'only' : 'unless'
      if (!('message' in terms)) {
        inside = found.length
        found.push({ of, written, terms, ...(under !== undefined && { under }) })
      }
    }
    if ('children' in child) addOnly(child as Pick<Body, 'children'>, found, inside)
  }
}

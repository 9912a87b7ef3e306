import type { Snapshot, Tree, TreeNode } from '../content'
import { shortId } from './answers'
import { own } from './own'
import type { FixedAmount } from './read-amount'
import { targets } from './targets'

/** A band that can be answered by itself: `at` is its place among the bands. */
export interface Offered {
  readonly at: number
  /** The figure where it holds no other, else its id. */
  readonly answer: string
}

/**
 * The bands of an amount that can be pressed in place of typing the figure: those that hold one figure only, and those
 * from which no limit, sum or word further on needs it. Of a fact another question may still need the figure; and one band
 * over everything tells nothing.
 */
export function offeredBands(snapshot: Snapshot, tree: Tree, node: FixedAmount): Offered[] {
  const free =
    node.bands.length > 1 &&
    node.fact === undefined &&
    !namedElsewhere(snapshot, `${shortId(tree.id)}/${node.id}`)
  return node.bands.flatMap(({ id, upTo, to }, at) => {
    if (at === 0 && upTo === 0) return { at, answer: '0' }
    return free && !needsFigure(tree, node.id, to) ? { at, answer: id } : []
  })
}

/** Whether something of its own tree, on the way from a node, is about this amount. */
function needsFigure({ nodes }: Tree, amount: string, from: string): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    const node = own(nodes, id)
    if (node && amountOf(node) === amount) return true
    if (node) for (const to of targets(node)) seen.add(to)
  }
  return false
}

/** Whether a tree that this one is walked inside of, or with, is about its amount: `who-is-calling/paid`. */
function namedElsewhere({ documents }: Snapshot, name: string): boolean {
  return [...documents.values()].some(
    document =>
      document.kind === 'tree' &&
      Object.values(document.nodes).some(node => {
        const amount = amountOf(node)
        return amount !== undefined && shortId(amount) === name
      }),
  )
}

function amountOf(node: TreeNode): string | undefined {
  const named = node.kind === 'authority' || node.kind === 'outcome' ? node.amount : undefined
  return typeof named === 'string' ? named : undefined
}

import {
  bandsOn,
  type Amount,
  type DateNode,
  type Each,
  type Question,
  type Snapshot,
  type TreeNode,
} from '../content'
import type { FixedAmount } from './read-amount'
import type { FixedEach } from './read-each'

/** A node that is asked, its figures as they are on one day. */
export type FixedAsking = Question | FixedAmount | DateNode | FixedEach
export type FixedNode = Exclude<TreeNode, Amount | Each> | FixedAmount | FixedEach

/** A node with its figures as they are on a day. */
export function onDay(node: TreeNode | FixedAsking, { figures }: Snapshot, day: string): FixedNode {
  if (node.kind !== 'amount' && node.kind !== 'each') return node
  return { ...node, bands: bandsOn(figures, node.bands, day) }
}

import type { Walk } from '../lib/trees'

/** What the words of a node are kept as: those under a condition are not the same for every walk. */
export function partOf({ node, only }: Walk): string {
  return only ? `${node.id}?${only}` : node.id
}

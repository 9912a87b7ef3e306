import type { Tree } from '../../../content'
import { targets } from '../../targets'

/**
 * Nodes that nothing is wrong with, and that nobody comes to: behind a way that every `<Authority>` (or tree that is entered)
 * must name, and that isn't taken by the limits of any day that is known. In the author's order.
 */
export function waitingIn({ nodes }: Tree, reached: ReadonlySet<string>): string[] {
  const waiting = new Set<string>()
  for (const node of Object.values(nodes)) {
    if (reached.has(node.id) && (node.kind === 'authority' || node.kind === 'enter'))
      for (const to of targets(node)) if (!reached.has(to)) waiting.add(to)
  }
  for (const id of waiting) {
    const node = nodes[id]
    for (const to of node ? targets(node) : []) if (!reached.has(to)) waiting.add(to)
  }
  return Object.keys(nodes).filter(id => waiting.has(id))
}

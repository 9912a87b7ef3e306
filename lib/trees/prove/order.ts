import type { Tree, TreeNode } from '../../content'
import { own } from '../own'
import { targets } from '../targets'

/**
 * The nodes that something leads to from the start, each before those it leads to: depth first, without recursion. A
 * node that leads back in a circle stands as if it didn't.
 */
export function inOrder({ nodes, start }: Tree): TreeNode[] {
  const first = own(nodes, start)
  if (!first) return []
  const done: TreeNode[] = []
  const opened = new Set([first])
  const stack = [{ node: first, next: 0, to: targets(first) }]
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const id = at.to[at.next++]
    if (id === undefined) {
      done.push(at.node)
      stack.pop()
      continue
    }
    const node = own(nodes, id)
    if (!node || opened.has(node)) continue
    opened.add(node)
    stack.push({ node, next: 0, to: targets(node) })
  }
  return done.toReversed()
}

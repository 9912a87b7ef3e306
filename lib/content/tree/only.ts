import type { Nodes } from 'mdast'
import { isElement, literal, type Element } from '../attributes'
import { placeOf } from '../markdown'
import { problem } from '../problem'
import { readCondition } from './condition'
import type { TreeParts } from './tree-parts'

/** Reads the conditions of the `<Only>` that stand in a node, however deep. */
export function readOnly(file: string, node: Nodes, found: TreeParts): void {
  if (isElement(node) && node.name === 'Only') readOne(file, node, found)
  if ('children' in node) for (const child of node.children) readOnly(file, child, found)
}

function readOne(file: string, node: Element, found: TreeParts): void {
  const [first, second] = node.attributes.filter(
    one => 'name' in one && (one.name === 'if' || one.name === 'unless'),
  )
  if (!first || second) {
    const [message, mend] = first
      ? ['<Only> has both "if" and "unless".', 'Keep one, and put another <Only> inside it for the other.']
      : ['<Only> doesn’t say when.', 'Write if="question:choice" or unless="question:choice".']
    found.problems.push(problem(placeOf(file, second ?? node), 'condition', message!, mend!))
  }
  if (first && 'name' in first) readCondition(literal(node, first.name), placeOf(file, first), found)
}

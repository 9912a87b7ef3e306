import type { Nodes } from 'mdast'
import { isElement, literal } from '../attributes'
import { placeOf } from '../markdown'
import { readCondition } from './condition'
import type { TreeParts } from './reader'

/** Reads the conditions of the `<Only>` that stand in a node, however deep. */
export function readOnly(file: string, node: Nodes, found: TreeParts): void {
  if (isElement(node) && node.name === 'Only' && literal(node, 'if')) {
    const attribute = node.attributes.find(one => 'name' in one && one.name === 'if')
    readCondition(literal(node, 'if'), placeOf(file, attribute ?? node), found)
  }
  if ('children' in node) for (const child of node.children) readOnly(file, child, found)
}

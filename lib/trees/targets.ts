import type { TreeNode } from '../content'

/** The nodes of its own tree that a node leads to. */
export function targets(node: TreeNode): readonly string[] {
  switch (node.kind) {
    case 'question':
      return [...node.choices.map(choice => choice.to), ...(node.unsure === undefined ? [] : [node.unsure])]
    case 'route':
      return [...node.when.map(when => when.to), node.otherwise]
    case 'amount':
    case 'date':
    case 'each':
      return node.bands.map(band => band.to)
    case 'authority':
      return [node.allowed, node.needs, node.never]
    case 'enter':
      return Object.values(node.exits)
    case 'outcome':
      return []
  }
}

import type { Nodes } from 'mdast'
import { unravel } from '../body'
import type { Authority, Enter, Outcome, Route, TreeNode } from '../model'
import { readAmount } from './amount'
import { readCondition } from './condition'
import { readDate } from './date'
import { readEach } from './each'
import { readOnly } from './only'
import { readQuestion } from './question'
import { isFlow, NodeReader } from './reader'
import type { TreeParts } from './tree-parts'

type Reader = (node: NodeReader) => TreeNode

/** How each kind of node is read from its component. */
const readers: ReadonlyMap<string | null, Reader> = new Map<string, Reader>([
  ['Question', readQuestion],
  ['Route', readRoute],
  ['Amount', readAmount],
  ['Date', readDate],
  ['Each', readEach],
  ['Authority', readAuthority],
  ['Enter', readEnter],
  ['Outcome', readOutcome],
])

/** Whether this is a node of a tree, and not words that stand between them. */
export function isTreeNode(node: Nodes): boolean {
  return isFlow(node) && readers.has(node.name)
}

/** Reads the nodes of a tree from its top-level components. */
export function treeNodes(file: string, children: readonly Nodes[]): TreeParts {
  const found: TreeParts = { nodes: [], edges: [], terms: [], asks: [], figured: [], problems: [] }
  for (const element of unravel(children).filter(isFlow)) {
    const read = readers.get(element.name)
    if (!read) continue
    const node = new NodeReader(file, element, found)
    if (node.id) node.checkId(node.id, node.place)
    found.nodes.push(read(node))
    readOnly(file, element, found)
  }
  return found
}

function readRoute(node: NodeReader): Route {
  const when = node.parts('When').flatMap(row => {
    const to = node.edge(node.attribute('to', row), node.placeOf(row, 'to'))
    const at = node.placeOf(row, 'if')
    const condition = readCondition(node.attribute('if', row), at, node.found)
    return condition ? [{ if: condition, to }] : []
  })
  const last = node.part('Otherwise')
  if (!last) {
    node.report(
      node.place,
      'dead-end',
      `The route "${node.id}" has no <Otherwise>.`,
      'Add one: every case must lead on.',
    )
  }
  const otherwise = last ? node.edge(node.attribute('to', last), node.placeOf(last, 'to')) : ''
  return { ...node.common, kind: 'route', when, otherwise }
}

function readAuthority(node: NodeReader): Authority {
  const way = (name: string) => node.edge(node.attribute(name), node.placeOf(node.element, name))
  return {
    ...node.common,
    kind: 'authority',
    action: node.attribute('action') ?? '',
    ...node.optional('amount'),
    allowed: way('allowed'),
    needs: way('needs'),
    never: way('never'),
  }
}

function readEnter(node: NodeReader): Enter {
  const exits = node.element.attributes
    .flatMap(attribute => ('name' in attribute ? [attribute.name] : []))
    .filter(name => name !== 'id' && name !== 'tree')
    .map(name => [name, node.edge(node.attribute(name), node.placeOf(node.element, name))])
  return {
    ...node.common,
    kind: 'enter',
    tree: node.attribute('tree') ?? '',
    exits: Object.fromEntries(exits),
  }
}

function readOutcome(node: NodeReader): Outcome {
  return {
    ...node.common,
    kind: 'outcome',
    // Held against the list of results in the review of components.
    result: node.attribute('result') as Outcome['result'],
    owner: node.attribute('owner') ?? '',
    ...node.optional('grants'),
    ...node.optional('amount'),
    ...node.optional('playbook'),
    ...node.optional('exit'),
  }
}

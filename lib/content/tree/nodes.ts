import type { Nodes } from 'mdast'
import { amountProblem } from '../amount-problem'
import { unravel } from '../body'
import type { Amount, Authority, Enter, Outcome, Place, Question, Route, TreeNode } from '../model'
import { parseAmount } from '../money'
import { plainText } from '../text'
import { bandProblems } from './bands'
import { parseCondition } from './condition'
import { isFlow, NodeReader, type TreeParts } from './reader'

type Reader = (node: NodeReader) => TreeNode

/** How each kind of node is read from its component. */
const readers: ReadonlyMap<string | null, Reader> = new Map<string, Reader>([
  ['Question', readQuestion],
  ['Route', readRoute],
  ['Amount', readAmount],
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
  const found: TreeParts = { nodes: [], edges: [], terms: [], problems: [] }
  for (const element of unravel(children).filter(isFlow)) {
    const read = readers.get(element.name)
    if (read) found.nodes.push(read(new NodeReader(file, element, found)))
  }
  return found
}

function readQuestion(node: NodeReader): Question {
  const otherwise = node.attribute('to')
  const parts = node.parts('Choice')
  const choices = parts.map(choice => {
    const at = node.placeOf(choice)
    const [id = '', hint] = [node.attribute('id', choice), node.attribute('hint', choice)]
    const label = choice.children
      .map(child => plainText(child))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (!label) node.report(at, 'empty-choice', `The choice "${id}" has no words.`, 'Write them inside it.')
    return {
      id,
      label,
      ...(hint ? { hint } : {}),
      to: node.edge(node.attribute('to', choice) ?? otherwise, node.placeOf(choice, 'to')),
    }
  })
  const unsure = node.part('Unsure')
  const leads = unsure && { unsure: node.edge(node.attribute('to', unsure), node.placeOf(unsure, 'to')) }
  const answers = choices.map(({ id }, i) => ({ ...node.placeOf(parts[i] ?? node.element), id }))
  // "I don't know" is written `unsure` in an address.
  node.checkAnswers(unsure ? [{ ...node.placeOf(unsure), id: 'unsure' }, ...answers] : answers)
  return { ...node.common, kind: 'question', ask: node.attribute('ask') ?? '', choices, ...leads }
}

function readRoute(node: NodeReader): Route {
  const when = node.parts('When').flatMap(row => {
    const to = node.edge(node.attribute('to', row), node.placeOf(row, 'to'))
    const at = node.placeOf(row, 'if')
    const condition = parseCondition(node.attribute('if', row) ?? '')
    if ('message' in condition) {
      node.report(at, 'condition', condition.message, condition.mend)
      return []
    }
    node.found.terms.push(...condition.map(term => ({ ...at, ...term })))
    return [{ if: condition, to }]
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

function readAmount(node: NodeReader): Amount {
  const unit = node.attribute('unit') ?? ''
  const parts = node.parts('Band')
  const places: readonly Place[] = parts.map(band => node.placeOf(band))
  let readable = unit !== ''
  const bands = parts.map(band => {
    const bound = (name: 'upTo' | 'under'): Partial<Record<'upTo' | 'under', number>> => {
      const written = node.attribute(name, band)
      const parsed = written === undefined || !unit ? undefined : parseAmount(written, unit)
      if (!parsed) return {}
      if ('minor' in parsed) return { [name]: parsed.minor }
      readable = false
      node.found.problems.push(amountProblem(node.placeOf(band, name), parsed.message))
      return {}
    }
    const to = node.edge(node.attribute('to', band), node.placeOf(band, 'to'))
    return { id: node.attribute('id', band) ?? '', ...bound('upTo'), ...bound('under'), to }
  })
  node.checkAnswers(bands.map(({ id }, i) => ({ ...(places[i] ?? node.place), id })))
  if (readable) node.found.problems.push(...bandProblems(bands, places, node.place))
  return { ...node.common, kind: 'amount', ask: node.attribute('ask') ?? '', unit, bands }
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

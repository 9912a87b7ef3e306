import type { TreeNode } from '../../../content'
import { targets } from '../../targets'
import type { Explored } from '../explored'
import type { State } from '../frame'
import type { Spot } from '../spot'
import type { Findings, Told } from './collect'
import { waitingIn } from './waiting'

/** More answers than this, kept in mind at once, are more than anybody follows. */
const mostRemembered = 8

/**
 * What of a tree never happens, by what its questions and conditions say together: choices, bands, rows and words. A way
 * that every <Authority> must name, and that no limit leads to as yet, is none of these: it waits.
 *
 * @returns the nodes that wait
 */
export function checkShape(explored: Explored, findings: Findings): string[] {
  const { program, states, taken } = explored
  const { root } = program.scope
  const own = new Map<Spot, State[]>()
  for (const state of states) {
    const { spot, frame } = state.place
    if (frame.outer !== undefined) continue
    const known = own.get(spot)
    if (known) known.push(state)
    else own.set(spot, [state])
  }
  const reached = new Set([...own.keys()].map(({ node }) => node.id))
  for (const [spot, at] of own) {
    for (const told of neverIn(spot, taken.get(spot) ?? new Set(), reached))
      for (const state of at) findings.add(told, explored, { state, worlds: state.worlds, steps: [] })
  }
  const most = states.reduce((max, { values }) => Math.max(max, values.length / 2), 0)
  const full = states.find(({ values }) => values.length / 2 === most)
  if (full && most > mostRemembered) {
    findings.add(
      {
        rule: 'much-remembered',
        place: full.place.spot.node,
        severity: 'warning',
        message: () =>
          `Here ${most} earlier answers still count for what comes below, more than ${mostRemembered}.`,
        mend: 'Ask nearer to where it counts, or part the tree.',
      },
      explored,
      { state: full, worlds: full.worlds, steps: [] },
    )
  }
  return waitingIn(root, reached)
}

function* neverIn(
  { node, conditions }: Spot,
  taken: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): Generator<Told> {
  for (const [index, { id, to, what }] of waysOf(node).entries()) {
    if (taken.has(id) || taken.has(`to ${to}`)) continue
    yield {
      rule: 'never-taken',
      place: node,
      about: `${index}`,
      message: () =>
        `${what} of "${node.id}" can never be taken${targets(node).filter(each => each === to).length > 1 ? '' : `, and so it never leads to "${to}"`}.`,
      mend: 'Take it out, or mend what comes before it.',
    }
  }
  let rows = 0
  for (const [index, { read }] of conditions.entries()) {
    const at = read.of === 'when' ? rows++ : index
    if (taken.has(`${read.of} ${at}`)) continue
    yield {
      rule: read.of === 'when' ? 'never-taken' : 'never-shown',
      place: node,
      about: `${read.of} ${index}`,
      severity: read.of === 'when' ? 'error' : 'warning',
      message: () =>
        read.of === 'when'
          ? `The row "${read.written}" of "${node.id}" can never be taken.`
          : `The words that "${node.id}" shows only ${read.of === 'only' ? 'if' : 'unless'} "${read.written}" are never shown.`,
      mend: 'Take it out, or mend its condition or the rows above it.',
    }
  }
  // Below a row that takes all, the rows say so already.
  const open = node.kind === 'route' && node.when.every((_, row) => taken.has(`when ${row}`))
  if (open && !reached.has(node.otherwise)) {
    yield {
      rule: 'never-taken',
      place: node,
      about: 'otherwise',
      message: () =>
        `The rows of "${node.id}" leave nothing for its <Otherwise>, and so it never leads to "${node.otherwise}".`,
      mend: 'Take the node out and make the last row the <Otherwise>, or mend the rows.',
    }
  }
  if (node.kind === 'question') yield* sameWords(node)
}

function waysOf(node: TreeNode): { id: string; to: string; what: string }[] {
  if (node.kind === 'question')
    return node.choices.map(({ id, to }) => ({ id, to, what: `The choice "${id}"` }))
  if (node.kind !== 'amount' && node.kind !== 'date' && node.kind !== 'each') return []
  return node.bands.map(({ id, to }) => ({ id, to, what: `The band "${id}"` }))
}

function* sameWords(node: Extract<TreeNode, { kind: 'question' }>): Generator<Told> {
  const words = new Map<string, string>()
  for (const { id, label } of node.choices) {
    const key = label
      .toLocaleLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const before = words.get(key)
    if (before === undefined) words.set(key, id)
    else {
      yield {
        rule: 'same-words',
        place: node,
        about: id,
        severity: 'warning',
        message: () => `The choices "${before}" and "${id}" say the same words.`,
        mend: 'Keep one, or say in what they differ.',
      }
    }
  }
}

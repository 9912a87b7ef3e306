import type { Band, Condition, Outcome, Tree, TreeNode } from '../../lib/content'
import { dice } from '../make-content'
import { channels } from './made-house'
import { common } from './made-common'

type Without<T> = T extends unknown ? Omit<T, 'id' | 'body' | 'file' | 'line' | 'column'> : never
type Written = Without<TreeNode>

/** Nodes of one subject: what a department's tree has. */
const perSubject = 50

/** A tree of about so many nodes: subjects of fifty nodes behind questions that tell them apart. */
export function madeTree(nodes: number): Tree {
  const next = dice(1)
  const written = new Map<string, Written>()
  const subjects = Math.max(1, Math.round(nodes / perSubject))
  fork(
    written,
    'start',
    Array.from({ length: subjects }, (_, i) => `s${i}q0`),
  )
  for (let i = 0; i < subjects; i++) subject(written, `s${i}`, Math.min(nodes, perSubject), i, next)
  const placed = [...written].map(([id, node], line): [string, TreeNode] => [
    id,
    { ...node, id, body: common('').body, file: 'trees/made.mdx', line: line + 8, column: 1 },
  ])
  return {
    ...common('trees/made'),
    kind: 'tree',
    start: 'start',
    nodes: Object.fromEntries(placed),
  }
}

/** Questions with up to ten choices each, until everything has its own way. */
function fork(written: Map<string, Written>, id: string, to: readonly string[]): void {
  const size = Math.ceil(to.length / 10)
  const groups = Array.from({ length: Math.ceil(to.length / size) }, (_, i) =>
    to.slice(i * size, (i + 1) * size),
  )
  const choices = groups.map((group, i) => {
    if (group.length > 1) fork(written, `${id}${i}`, group)
    return { id: `c${i}`, label: `Subject ${i}`, to: group.length > 1 ? `${id}${i}` : group[0]! }
  })
  written.set(id, { kind: 'question', ask: 'What is it about?', choices })
}

/**
 * Stages of about ten nodes: a question, an amount, a day or several picks, a route that looks back at what was answered up
 * to three stages before, and who may settle it; most go on to the next stage.
 */
function subject(
  written: Map<string, Written>,
  name: string,
  nodes: number,
  number: number,
  next: () => number,
): void {
  const stages = Math.max(1, Math.floor(nodes / 10))
  const action = `actions/a${number % 12}`
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  for (let i = 0; i < stages; i++) {
    const id = (part: string) => `${name}${part}${i}`
    const on = i + 1 < stages ? `${name}q${i + 1}` : id('end')
    const before = (): Condition => [
      { node: `${name}q${Math.max(0, i - Math.floor(next() * 3))}`, among: [one(['a', 'b', 'c'])] },
      ...(next() < 0.5
        ? [{ node: `${name}m${Math.max(0, i - Math.floor(next() * 3))}`, among: ['a', 'b'] }]
        : []),
    ]
    const outcome = (result: Outcome['result'], grants?: string): Written => ({
      kind: 'outcome',
      result,
      owner: grants ? 'whoever-may' : 'teams/desk',
      ...(grants && { grants, amount: id('m') }),
    })
    const label = (value: string) => ({ id: value, label: `It is ${value}` })
    written.set(id('q'), {
      kind: 'question',
      ask: 'What happened?',
      choices: [
        { ...label('a'), to: id('m') },
        { ...label('b'), to: id('m') },
        { ...label('c'), to: id('p') },
      ],
      unsure: id('d'),
    })
    written.set(id('p'), {
      kind: 'question',
      pick: 'many',
      ask: 'Which of these?',
      choices: ['a', 'b', 'c', 'd', 'e'].map(value => ({ ...label(value), to: id('d') })),
    })
    written.set(id('d'), {
      kind: 'date',
      ask: 'When was it?',
      when: 'past',
      bands: [
        { id: 'new', within: { count: 30, unit: 'd' }, to: id('m') },
        { id: 'old', to: id('r') },
      ],
    })
    const bands: Band[] = [
      { id: 'a', upTo: 1000 * (1 + Math.floor(next() * 5)), to: id('u') },
      { id: 'b', upTo: 'sum', to: id('u') },
      { id: 'c', to: id('r') },
    ]
    written.set(id('m'), { kind: 'amount', ask: 'How much?', unit: 'USD', bands })
    written.set(id('u'), {
      kind: 'authority',
      action,
      amount: id('m'),
      allowed: id('w'),
      needs: id('h'),
      never: id('n'),
    })
    written.set(id('w'), { kind: 'route', when: [{ if: before(), to: id('g') }], otherwise: on })
    written.set(id('r'), {
      kind: 'route',
      when: [
        { if: before(), to: on },
        { if: [{ node: `${name}p${i}`, among: ['a', 'b'] }], to: id('n') },
        { if: [{ node: 'channel', among: [one(channels), one(channels)] }], to: id('n') },
      ],
      otherwise: on,
    })
    written.set(id('g'), outcome('resolved', action))
    written.set(id('h'), outcome('handed-over', action))
    written.set(id('n'), outcome('declined'))
    if (i + 1 === stages) written.set(id('end'), outcome('resolved'))
  }
}

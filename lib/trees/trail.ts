import type { Enter, Snapshot, Tree } from '../content'
import { shortId } from './answers'
import { own } from './own'
import type { Read } from './read'
import type { Answers, Passed, Step } from './walked'
import type { Verdict } from '../authority'

/** What a walk is asked for. */
export interface Asked {
  readonly snapshot: Snapshot
  /** The tree's id. */
  readonly tree: string
  readonly answers: Answers
  /** What is known before anything is asked: fact → the id of its value or band. */
  readonly facts?: Readonly<Record<string, string>>
  /** Nobody signed in has none. */
  readonly role?: string
  /** Id in people.yaml: what is delegated to them counts too. */
  readonly person?: string
  readonly audience: string
  readonly now: Date
}

/** A tree that was entered, through which node of the tree before it; the outermost through none. */
export interface Frame {
  readonly tree: Tree
  readonly enter?: Enter
  /** The nodes it was entered through, so that one tree entered at two places is told apart. */
  readonly through: string
}

/** An amount as far as it is known: `atMost` is Infinity for an open band, `minor` absent when only the band is known. */
export interface Sum {
  readonly minor?: number
  readonly atMost: number
  /** Absent for a literal, which is in the unit of its action. */
  readonly unit?: string
}

/** What has been walked so far. */
export interface Trail {
  /** Today where the organization is. */
  readonly day: string
  readonly frames: Frame[]
  readonly path: Step[]
  readonly nodes: Passed[]
  /** By key: each answer, or what was known in its place, as it was read when its node was come to first. */
  readonly reads: Map<string, Read>
  /** By key: the choices, or the band; by key and field, what was picked of items. What conditions read. */
  readonly picked: Map<string, readonly string[]>
  /** By fact: what its first answer said. */
  readonly facts: Map<string, Pick<Read, 'picks' | 'label' | 'sum'>>
  readonly sums: Map<string, Sum>
  verdict?: Verdict
}

/** The key of a node's answer: its id, with the tree's before it inside an entered tree. */
export function keyOf(frame: Frame, node: string): string {
  return frame.enter ? `${shortId(frame.tree.id)}/${node}` : node
}

/** A node named in a tree: one of its own, a field of its items (`items/kind`), or one of an entered tree (`tree/node`). */
export function referTo(frame: Frame, name: string): string {
  const [first = ''] = name.split('/')
  return first === name || own(frame.tree.nodes, first)?.kind === 'each' ? keyOf(frame, name) : shortId(name)
}

/**
 * The amount that a node names: a literal, or what was answered at an amount node. An amount that was never asked is
 * read as any amount, so that a gap in a tree never allows more than the rules do.
 */
export function sumOf(trail: Trail, frame: Frame, amount: string | number | undefined): Sum | undefined {
  if (amount === undefined) return undefined
  if (typeof amount === 'number') return { minor: amount, atMost: amount }
  return trail.sums.get(referTo(frame, amount)) ?? { atMost: Infinity }
}

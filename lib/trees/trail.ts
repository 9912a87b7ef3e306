import type { Enter, Snapshot, Tree } from '../content'
import { shortId } from './answers'
import type { Answers, Passed, Step } from './walked'
import type { Verdict } from '../authority'

/** What a walk is asked for. */
export interface Asked {
  readonly snapshot: Snapshot
  /** The tree's id. */
  readonly tree: string
  readonly answers: Answers
  /** Nobody signed in has none. */
  readonly role?: string
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
  readonly frames: Frame[]
  readonly path: Step[]
  readonly nodes: Passed[]
  /** By key: the choice, or the band of an amount. What conditions read. */
  readonly picked: Map<string, string>
  readonly sums: Map<string, Sum>
  verdict?: Verdict
}

/** The key of a node's answer: its id, with the tree's before it inside an entered tree. */
export function keyOf(frame: Frame, node: string): string {
  return frame.enter ? `${shortId(frame.tree.id)}/${node}` : node
}

/** A node named in a tree: one of its own, or one of an entered tree written `tree/node`. */
export function referTo(frame: Frame, name: string): string {
  return name.includes('/') ? shortId(name) : keyOf(frame, name)
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

import type { Place } from './place'

/** What somebody may do about what a walk ends in. */
export const mays = ['allowed', 'needs', 'never'] as const

/**
 * A made-up situation, written in a file beside its tree (`trees/wrong-size.test.yaml`): who has it, on which channel,
 * what they answer, and what must come of it. The tests of a tree, and what people practise on.
 */
export interface Situation extends Place {
  /** The tree's id. */
  readonly tree: string
  /** What happened, in words. */
  readonly situation: string
  readonly as: string
  /** A channel's id. */
  readonly on?: string
  /** The day it happens on, `YYYY-MM-DD`; today unless given. */
  readonly date?: string
  /** By node, `tree/node` inside an entered tree; as in an address. */
  readonly answering: Readonly<Record<string, string>>
  /** Facts that are known before, by name. */
  readonly knowing: Readonly<Record<string, string>>
  /** The outcome's node, `tree/node` inside an entered tree. */
  readonly ends: string
  readonly may?: (typeof mays)[number]
}

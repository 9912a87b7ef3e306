import type { Outcome } from '../content'
import type { Verdict } from '../authority'
import type { KnownFrom } from './facts'
import type { FixedAsking } from './fixed'
import type { Misread } from './read'

/** Answers keyed by node id, `tree/node` inside an entered tree: `{ arrived: 'size', paid: '120' }`. */
export type Answers = Readonly<Record<string, string>>

/** One question on the path, answered or known, in its order. */
export interface Step {
  readonly key: string
  readonly ask: string
  /** The answer as written in a URL. */
  readonly answer: string
  /** The answer as a person reads it: the choice's words, `$120.00`, "Don't know". */
  readonly label: string
  /** It was not asked, since it was known from here. */
  readonly known?: Exclude<KnownFrom, 'walk'>
  /** The fact that it asks for. */
  readonly fact?: string
}

/** A node that was walked through, by its tree's id. */
export interface Passed {
  readonly tree: string
  readonly node: string
}

/** Where a walk stands: the fold of the answers over the tree. */
export interface Walk {
  /** Titles and ids of the trees entered, outermost first, the one it stands in last. */
  readonly trees: readonly { readonly id: string; readonly title: string }[]
  readonly path: readonly Step[]
  /** Every node on the way, also those that ask nothing; the one it stands at is the last. */
  readonly nodes: readonly Passed[]
  /** Only the answers on the path, canonical; not what was known. */
  readonly answers: Answers
  /** All that is known of the case: fact → the id of its value or band; several are joined by `/`. */
  readonly facts: Readonly<Record<string, string>>
  readonly key: string
  /** Where it stands; of its words only those whose condition holds. */
  readonly node: FixedAsking | Outcome
  /** Which of its words stand under a condition and are shown; absent where none do. */
  readonly only?: string
  /** How many questions may still come, this one included; 0 at an outcome. */
  readonly atMost: number
  /** What the last authority node on the path, or the outcome's grant, said. */
  readonly verdict?: Verdict
  /** The amount granted by the outcome, in minor units of `unit`. */
  readonly amount?: number
  readonly unit?: string
  /** An answer that could not be used, and what would be: the walk stands at its question. */
  readonly misfit?: Misread & { readonly key: string; readonly answer: string }
}

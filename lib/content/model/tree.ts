import type { Body } from './body'
import type { Place } from './place'

/**
 * All must hold; each holds when an answer at `node` is among `among`. `node` is a node of the tree or, where there is
 * none of that name, a fact of facts.yaml.
 */
export type Condition = readonly { readonly node: string; readonly among: readonly string[] }[]

/** The bound of a band: minor units, or the name of a figure in figures.yaml, which has a value for each day. */
export type Bound = number | string

interface NodeCommon extends Place {
  readonly id: string
  readonly body: Body
}
export interface Question extends NodeCommon {
  readonly kind: 'question'
  readonly ask: string
  /** The fact that it asks for: its choices are the fact's values, and it is not asked where the fact is known. */
  readonly fact?: string
  /** Several choices may be picked; all of them lead on the same way. */
  readonly pick?: 'many'
  readonly choices: readonly {
    readonly id: string
    readonly label: string
    readonly hint?: string
    /** Where several may be picked: excludes the others ("None of these"). */
    readonly alone?: boolean
    readonly to: string
  }[]
  /** Where "I don't know" leads, when the author offers it. */
  readonly unsure?: string
}
export interface Route extends NodeCommon {
  readonly kind: 'route'
  readonly when: readonly { readonly if: Condition; readonly to: string }[]
  readonly otherwise: string
}
/** `upTo` is ≤, `under` is <; the last band has neither and takes the rest. */
export interface Band {
  readonly id: string
  readonly upTo?: Bound
  readonly under?: Bound
  readonly to: string
}
export interface Amount extends NodeCommon {
  readonly kind: 'amount'
  readonly ask: string
  readonly fact?: string
  readonly unit: string
  /** Ascending. */
  readonly bands: readonly Band[]
}
/** A length of time in the calendar: `30d`, `6m`, `18y`. */
export interface Span {
  readonly count: number
  readonly unit: 'd' | 'm' | 'y'
}
/**
 * `within` is at most so long ago (or, for days to come, at most so far ahead); `before` is before a day, `YYYY-MM-DD`.
 * The last band has neither and takes the rest.
 */
export interface DateBand {
  readonly id: string
  readonly within?: Span
  readonly before?: string
  readonly to: string
}
export interface DateNode extends NodeCommon {
  readonly kind: 'date'
  readonly ask: string
  readonly fact?: string
  /** Whether it asks for a day that has been (today too), for one that is to come (today too), or for any. */
  readonly when: 'past' | 'future' | 'any'
  /** All `within`, ascending, or all `before`, ascending. */
  readonly bands: readonly DateBand[]
}
/** Asks for one thing after the other, each with the same few fields; what they add up to is one amount. */
export interface Each extends NodeCommon {
  readonly kind: 'each'
  /** What one of them is called: "item". */
  readonly list: string
  readonly ask: string
  /** What is asked of each. A choice here leads nowhere by itself (`to` is empty). */
  readonly fields: readonly EachField[]
  /** The id of the field that is added up. */
  readonly sum: string
  readonly unit: string
  /** Over the sum, ascending. */
  readonly bands: readonly Band[]
}
export type EachField =
  | { readonly kind: 'amount'; readonly id: string; readonly ask: string }
  | {
      readonly kind: 'question'
      readonly id: string
      readonly ask: string
      readonly fact?: string
      readonly choices: readonly { readonly id: string; readonly label: string }[]
    }
export interface Authority extends NodeCommon {
  readonly kind: 'authority'
  readonly action: string
  /** The id of an amount or each node, or minor units written as a literal. */
  readonly amount?: string | number
  readonly allowed: string
  readonly needs: string
  readonly never: string
}
export interface Enter extends NodeCommon {
  readonly kind: 'enter'
  readonly tree: string
  /** Exit name → node of this tree. */
  readonly exits: Readonly<Record<string, string>>
}
export const results = ['resolved', 'goodwill', 'declined', 'parted', 'handed-over', 'event'] as const
export interface Outcome extends NodeCommon {
  readonly kind: 'outcome'
  readonly result: (typeof results)[number]
  /** A team's id or `whoever-may`. */
  readonly owner: string
  readonly grants?: string
  readonly amount?: string | number
  readonly playbook?: string
  readonly exit?: string
}
export type TreeNode = Question | Route | Amount | DateNode | Each | Authority | Enter | Outcome
/** The nodes that a person answers. */
export type Asking = Question | Amount | DateNode | Each

import type { Snapshot } from '../content'

/** A decision that was taken about an action, as far as budgets count it. */
export interface Decided {
  readonly at: Date
  /** Integer minor units of the action's unit. */
  readonly amount?: number
  readonly person?: string
  readonly account?: string
  readonly customer?: string
  readonly case?: string
}

/** Who asks, and about what. */
export interface Asked {
  readonly snapshot: Snapshot
  readonly role: string
  /** Id in people.yaml, for what was delegated to them. */
  readonly person?: string
  /** Their account's id; with `person` it says whose decisions are theirs. */
  readonly account?: string
  /** An action's id. */
  readonly action: string
  /** Integer minor units of the action's unit; Infinity: any amount, however large. */
  readonly amount?: number
  /** What the amount is in, where the caller knows: another unit than the action's is refused, never converted. */
  readonly unit?: string
  /** What is known of the case: a fact's name → the id of its value or band, or several joined by `/`. */
  readonly facts?: Readonly<Record<string, string>>
  /** Of no case in particular: what is forbidden under a condition is left out, and has to be told beside the verdict. */
  readonly general?: boolean
  /** What was decided about this action before. Without it budgets are told, but not applied. */
  readonly history?: readonly Decided[]
  readonly customer?: string
  readonly case?: string
  readonly now: Date
}

/** A question about authority that has no answer: what is wrong with it, and how to mend it. */
export class AuthorityError extends Error {
  constructor(
    message: string,
    readonly mend: string,
  ) {
    super(message)
    this.name = 'AuthorityError'
  }
}

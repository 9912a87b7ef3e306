import type { State } from './frame'
import type { Program } from './program'
import type { Spot } from './spot'
import type { Step } from './step'
import type { Split, Verdicts } from './verdicts'

/** Something met on the way that is wrong by itself. */
export interface Met {
  readonly state: State
  readonly worlds: bigint
  /** What is known without asking, on top of the way to the state. */
  readonly steps: readonly Step[]
}
/** A walk's end, in one case of what is known without asking. */
export interface End {
  readonly state: State
  readonly steps: readonly Step[]
  /** What `can()` says of what is granted. */
  readonly split?: Split
  /** What it says once the action's budgets are used up, where it has any. */
  readonly usedUp?: Split
}
/** All that can happen on walks of one tree. */
export interface Explored {
  readonly program: Program
  readonly verdicts: Verdicts
  /** Each after those that lead to it. */
  readonly states: readonly State[]
  readonly ends: readonly End[]
  /** By node: ids of the choices and bands that are taken, and numbers of rows and of words that are shown. */
  readonly taken: ReadonlyMap<Spot, ReadonlySet<string>>
  /** Facts that are read where nobody knows them. */
  readonly unasked: readonly (Met & { readonly fact: string })[]
  /** Trees that can't be entered: missing, not for this reader, or walked already. */
  readonly shut: readonly Met[]
}

import type { Action, EachField, Tree, TreeNode } from '../../content'
import type { Read } from './conditions'
import type { Test, Variable } from './variable'

export type Term = { readonly channels: bigint } | { readonly test: Test }

/** What an authority node or a grant is held against. */
export interface Judged {
  readonly action: Action
  /** Absent where the action takes none; a number is a literal. */
  readonly amount?: Variable | number
  /** Facts that its limits read, other than the channel. */
  readonly facts: readonly Variable[]
}
/** What an asking node remembers. */
export interface Remembered {
  readonly key: Variable
  readonly fact?: Variable
  readonly fields: readonly { readonly field: EachField; readonly key: Variable; readonly fact?: Variable }[]
}

/** A node with all that it reads looked up. */
export interface Spot {
  readonly tree: Tree
  readonly node: TreeNode
  /** Ids of the nodes that it leads to in its tree. */
  readonly next: readonly string[]
  readonly conditions: readonly { readonly read: Read; readonly terms: readonly Term[] }[]
  readonly judged?: Judged
  readonly asks?: Remembered
  /** Facts that it reads and that may be known from elsewhere. */
  readonly looksUp: readonly Variable[]
  /** Bits of the features that it reads itself. */
  reads: bigint
}

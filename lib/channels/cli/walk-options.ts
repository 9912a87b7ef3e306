import type { Options } from './options'

/** How `walk` may be called. */
export interface WalkOptions extends Options {
  readonly at?: Date
  readonly fact: readonly string[]
  readonly code?: string
  readonly done?: boolean
  readonly undo?: boolean
  readonly agree?: boolean
  readonly by?: string
  readonly customer?: string
  readonly case?: string
  readonly amount?: string
  readonly saveTest?: string
}

import type { Actor } from '../access'
import type { Kept } from './kept'

export interface Settled {
  readonly actor: Actor
  /** A UUID made when the page was rendered, so that the answer can be corrected: a later one takes its place. */
  readonly settlement: string
  /** The document's id. */
  readonly id: string
  readonly channel: string
  readonly yes: boolean
  /** Of the search that led there. */
  readonly trace?: string | undefined
  readonly now: Date
}

/** "Did this settle it?" @returns false when there is no such document for them */
export async function recordSettled(_kept: Kept, _settled: Settled): Promise<boolean> {
  return false
}

/** How often a document settled it, of how many answers in the last 180 days. */
export async function settledCount(
  _kept: Kept,
  _id: string,
  _now: Date,
): Promise<{ readonly yes: number; readonly all: number }> {
  return { yes: 0, all: 0 }
}

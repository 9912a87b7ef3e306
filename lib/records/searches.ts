import type { Actor } from '../access'
import type { Database } from '../db'
import type { Kept } from './kept'

/** One search as it is kept: what was asked and found, and not by whom. */
export interface SearchRecord {
  /** The reply's trace. */
  readonly id: string
  readonly at: Date
  readonly text: string
  readonly channel: string
  readonly audience: string
  readonly revision: string
  readonly hits: number
  readonly firstId?: string | undefined
  readonly answered: boolean
  readonly confidence: number
  /** How long it took, in milliseconds. */
  readonly ms: number
}

/** Keeps a search, a moment later. */
export async function recordSearch(_db: Database, _search: SearchRecord): Promise<void> {}

/** Whether a search with this trace was recorded. */
export async function hasSearch(_kept: Kept, _trace: string): Promise<boolean> {
  return false
}

/** What a search led to. The first thing opened is kept. */
export async function recordOpened(
  _kept: Kept,
  _opened: { readonly actor: Actor; readonly trace: string; readonly id: string; readonly now: Date },
): Promise<void> {}

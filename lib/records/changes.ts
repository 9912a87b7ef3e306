import type { Actor } from '../access'
import type { Kept } from './kept'

/** Notes which documents are new, changed or gone since it was last called; the very first time it only learns. */
export async function noteChanges(_kept: Kept, _now: Date): Promise<void> {}

/** What is new or changed since then and may be seen by them: newest first, each document once. */
export async function changesSince(
  _kept: Kept,
  _actor: Actor,
  _since: Date,
  _limit: number,
): Promise<readonly { readonly id: string; readonly kind: 'new' | 'changed'; readonly at: Date }[]> {
  return []
}

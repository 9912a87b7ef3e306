import type { Actor } from '../access'
import type { Kept } from './kept'

/** Counts a reading, a moment later; for somebody signed in it also becomes what they opened last. */
export async function recordRead(
  _kept: Kept,
  _read: { readonly actor: Actor; readonly id: string; readonly channel: string; readonly now: Date },
): Promise<void> {}

/** What they opened last and may still see, newest first; at most 20. */
export async function lastOpened(
  _kept: Kept,
  _actor: Actor,
  _limit: number,
): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  return []
}

/**
 * When somebody was here before this visit, which ends after 30 minutes without a page. Call it once for every page.
 * @returns undefined the first time, and for who isn't signed in
 */
export async function arrive(_kept: Kept, _actor: Actor, _now: Date): Promise<Date | undefined> {
  return undefined
}

import type { Actor } from '../access'
import type { Document } from '../content'
import type { Kept } from '../records'

export { stale, type Stale } from './freshness'

/** Something that was asked and not found. */
export interface Unanswered {
  /** As it was asked most lately. */
  readonly text: string
  readonly times: number
  readonly lastAt: Date
}

/** What was asked and not found, most often first. For those who edit. */
export async function unansweredSearches(
  _kept: Kept,
  _asked: { readonly since: Date; readonly limit: number },
): Promise<readonly Unanswered[]> {
  return []
}

/** Answers, playbooks, policies and trees that they may see and nobody has read since. */
export async function neverRead(
  _kept: Kept,
  _actor: Actor,
  _asked: { readonly since: Date },
): Promise<readonly Document[]> {
  return []
}

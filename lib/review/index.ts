import { today, type Snapshot } from '../content'
import { endChanges } from './ends'
import { documentChanges, ownerChanges, widenedAudiences } from './ownership'
import { powerChanges } from './powers'
import { replay, type PastDecision, type PastWalk } from './replay'

export { type AudienceChange, documentChanges, type OwnerChange } from './ownership'
export type { EndChange } from './ends'
export type { PowerChange } from './power-change'
export type { Different, PastDecision, PastWalk, Replayed } from './replay'
export { unapproved, type Unapproved } from './approval'
export { inParts, type ReviewPart } from './in-parts'

/** What a reviewer must know of a change, in place of its raw text. */
export function review(
  base: Snapshot,
  head: Snapshot,
  past: { readonly walks: readonly PastWalk[]; readonly decisions: readonly PastDecision[] },
  now: Date,
) {
  return {
    base: base.revision,
    head: head.revision,
    powers: powerChanges(base, head, today(now, head.organization.timeZone)),
    ends: endChanges(base, head, now),
    owners: ownerChanges(base, head),
    audiences: widenedAudiences(base, head),
    documents: documentChanges(base, head),
    replayed: replay(base, head, past, now),
  }
}
export type Review = ReturnType<typeof review>

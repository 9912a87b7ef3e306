import { levelOf } from '../../../content'
import { authorOf, currentProposals, type Author, type Proposals } from '../../../propose'
import type { Reader } from '../reader'

/**
 * What is proposed here, for somebody who may propose: everybody who is signed in with a role. Undefined for everybody else,
 * where the content is in no repository, and in a preview.
 */
export function proposalsFor({ house, actor }: Reader): Proposals | undefined {
  return actor.account && actor.role && house.db ? currentProposals() : undefined
}

/** Whether a reader may propose a change of what they read. */
export function mayPropose(reader: Reader): boolean {
  return proposalsFor(reader) !== undefined
}

/** Whom git names as the author of what a reader writes. */
export function authorFor({ actor }: Reader): Author {
  return authorOf(actor)
}

/** Whose eyes it is checked for. */
export function eyesOf({ house: { snapshot }, actor: { audience } }: Reader) {
  return { snapshot, audience: snapshot.organization.audiences[levelOf(snapshot, audience)] ?? '' }
}

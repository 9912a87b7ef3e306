import type { Actor } from '../access'
import type { Document } from '../content'
import type { Kept } from './kept'

/** Whether somebody answers for a document: one of the team that owns it, or whoever edits the knowledge. */
export function answersFor(kept: Kept, actor: Actor, { owner }: Pick<Document, 'owner'>): boolean {
  if (!actor.account) return false
  if (inTeam(kept, actor, owner)) return true
  return kept.snapshot.roles.some(({ role, edits }) => edits && role === actor.role)
}

/** Whether somebody who is signed in is in a team. */
export function inTeam({ snapshot }: Kept, actor: Actor, team: string): boolean {
  const found = snapshot.documents.get(team)
  if (!actor.account || actor.person === undefined || found?.kind !== 'team') return false
  return found.people.some(({ person }) => person === actor.person)
}

import type { Actor } from '../access'
import type { Document } from '../content'
import type { Kept } from './kept'

/** Whether somebody answers for a document: one of the team that owns it, or whoever edits the knowledge. */
export function answersFor({ snapshot }: Kept, actor: Actor, { owner }: Document): boolean {
  if (!actor.account) return false
  const team = snapshot.documents.get(owner)
  const inTeam =
    team?.kind === 'team' && team.people.some(({ person }) => person === actor.person && person !== undefined)
  return inTeam || snapshot.roles.some(({ role, edits }) => edits && role === actor.role)
}

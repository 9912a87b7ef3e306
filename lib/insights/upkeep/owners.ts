import type { Document, Snapshot, Team } from '../../content'
import type { Task } from './task'

/** Documents whose owner is no team that is there. A channel that names none belongs to the front desk. */
export function unowned({ documents: all }: Snapshot, documents: readonly Document[]): Task[] {
  return documents.flatMap(document => {
    const { owner, kind } = document
    if (all.get(owner)?.kind === 'team' || (kind === 'channel' && owner === '')) return []
    return [{ document, about: owner === '' ? [] : [owner] }]
  })
}

/**
 * Documents whose team has nobody left, or whose verifier is gone.
 * @param gone ids of people.yaml whose accounts are closed
 */
export function orphaned(
  snapshot: Snapshot,
  documents: readonly Document[],
  gone: ReadonlySet<string>,
): Task[] {
  const known = new Map(snapshot.people.map(({ person, name }) => [person, name]))
  const left = (person: string) => gone.has(person)
  return documents.flatMap(document => {
    const team = snapshot.documents.get(document.owner)
    const empty =
      team?.kind === 'team' && team.id !== document.id && isEmpty(snapshot, team, left) ? [team.title] : []
    const by = document.by !== undefined && left(document.by) ? [known.get(document.by) ?? document.by] : []
    const about = [...empty, ...by]
    return about.length > 0 ? [{ document, about }] : []
  })
}

/** Whether all of a team's people are gone, or nobody can reach it: not through its backup either. */
function isEmpty(snapshot: Snapshot, team: Team, left: (person: string) => boolean): boolean {
  const seen = new Set<string>()
  for (let at: Team | undefined = team; at && !seen.has(at.id);) {
    seen.add(at.id)
    const staffed = at.people.length === 0 || at.people.some(({ person }) => !left(person))
    if (staffed && Object.keys(at.reach).length > 0) return false
    const backup: Document | undefined = snapshot.documents.get(at.backup ?? '')
    at = backup?.kind === 'team' ? backup : undefined
  }
  return true
}

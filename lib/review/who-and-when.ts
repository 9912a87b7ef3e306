import { addDays, type Action, type Snapshot } from '../content'
import type { Who } from './standing'

/** Ids of all actions of both. */
export function actionsOf(...snapshots: readonly Snapshot[]): string[] {
  const ids = snapshots.flatMap(({ documents }) =>
    [...documents.values()].filter(({ kind }) => kind === 'action'),
  )
  return [...new Set(ids.map(({ id }) => id))].sort()
}

/** The days to come on which other rows hold. */
export function daysAfter(today: string, rows: Action['limits']): string[] {
  const days = rows.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [addDays(until, 1)])])
  return [...new Set(days)].filter(day => day > today).sort()
}

/** Every role, and everybody to whom a right is delegated, in the roles that they have. */
export function everybody(base: Snapshot, head: Snapshot, rows: Action['limits']): Who[] {
  const roles = [...new Set([...head.roles, ...base.roles].map(({ role }) => role))]
  const people = [...new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person])))]
  const own = (person: string) => {
    const teams = [head, base].flatMap(({ documents }) => [...documents.values()])
    const held = teams
      .flatMap(team => (team.kind === 'team' ? team.people : []))
      .filter(one => one.person === person)
    return [...new Set(held.map(({ role }) => role))]
  }
  const named = people.flatMap(person => own(person).map(role => ({ role, person })))
  return [...roles.map(role => ({ role })), ...named]
}

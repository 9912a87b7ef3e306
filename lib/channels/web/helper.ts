import { who, type Ownership } from '../../resolve'
import { see, type Reader } from './reader'

/** Somebody with one of these roles who is here now, and where. */
export interface Helper {
  readonly name: string
  readonly role: string
  readonly until?: string
  readonly team: Ownership
}

/**
 * Who of the roles that may is here now. Looked for where it is closest: the team whose issue it is, then the team
 * that takes over for it, then those it escalates to, and last the team that owns the action.
 */
export function helper(
  reader: Reader,
  roles: readonly string[],
  near: readonly (string | undefined)[],
): Helper | undefined {
  const { house, actor, now } = reader
  const seen = new Set<string>()
  const queue = near.filter(id => id !== undefined)
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id) || !see(reader, id)) continue
    seen.add(id)
    const team = who(house, { actor, id, now })
    const found = team.people.find(
      each => each.here && each.person !== actor.person && roles.includes(each.role),
    )
    if (found) return { name: found.name, role: found.role, ...(found.until && { until: found.until }), team }
    queue.push(...(team.backup ? [team.backup.id] : []), ...team.escalation.map(next => next.id))
  }
  return undefined
}

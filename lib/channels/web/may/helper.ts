import type { Action } from '../../../content'
import { may, who, type May, type Ownership } from '../../../resolve'
import { see, type Reader } from '../reader'

/** Somebody who may say yes and is here now, and where. */
export interface Helper {
  readonly name: string
  readonly role: string
  readonly until?: string
  readonly team: Ownership
}

/**
 * Who is here now and may do this much (minor units; Infinity for any amount, none for any at all). Looked for where it is
 * closest: the team whose issue it is, then the team that takes over for it, then those it escalates to, and last the team
 * that owns the action. In a team the lowest rank is asked.
 * @param second roles of which a second person must agree; absent: whoever may do it
 * @param facts what is known of the case
 */
export function helper(
  reader: Reader,
  action: Action,
  amount: number | undefined,
  near: string | undefined,
  { second, facts }: { second?: readonly string[]; facts?: May['facts'] } = {},
): Helper | undefined {
  const { house, actor, now } = reader
  const roles = second ?? rolesThatMay(reader, action, amount, facts)
  const seen = new Set<string>()
  const queue = [near, action.owner].filter(id => id !== undefined)
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id) || !see(reader, id)) continue
    seen.add(id)
    const team = who(house, { actor, id, now })
    const [found] = team.people
      .filter(each => each.here && each.person !== actor.person && roles.includes(each.role))
      .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    if (found) return { name: found.name, role: found.role, ...(found.until && { until: found.until }), team }
    queue.push(...(team.backup ? [team.backup.id] : []), ...team.escalation.map(next => next.id))
  }
  return undefined
}

/**
 * Lowest rank first; those who need a second person only where nobody may alone. Not the reader's own role: where only a
 * budget stands in their way, it stands in that of everybody who has their role.
 */
function rolesThatMay(
  { house, actor, now }: Reader,
  { id, unit }: Action,
  amount?: number,
  facts?: May['facts'],
): string[] {
  const asked = {
    action: id,
    now,
    ...(facts ? { facts } : { general: true }),
    ...(unit !== undefined && amount !== undefined && { amount }),
  }
  const { audience } = actor
  const told = house.snapshot.roles
    .filter(({ role }) => role !== actor.role)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ role }) => ({ role, verdict: may(house, { ...asked, actor: { role, audience } }) }))
  const alone = told.filter(({ verdict }) => verdict?.verdict === 'allowed')
  const together = told.filter(({ verdict }) => verdict?.verdict === 'needs' && verdict.needs.secondPerson)
  return (alone.length > 0 ? alone : together).map(({ role }) => role)
}

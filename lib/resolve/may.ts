import type { Actor } from '../access'
import { can, type Verdict } from '../authority'
import { find } from '../content'
import type { House } from './house'

export interface May {
  readonly actor: Actor
  /** An action's id. */
  readonly action: string
  /** Integer minor units of the action's unit. */
  readonly amount?: number
  readonly now: Date
}

/**
 * What the actor may do. Undefined for somebody without a role, and for an action that they may not see.
 * @throws AuthorityError for an amount that the action doesn't take.
 */
export function may({ snapshot }: House, { actor, action: id, amount, now }: May): Verdict | undefined {
  const action = find(snapshot, actor.audience, id)
  const known = snapshot.roles.some(({ role }) => role === actor.role)
  if (action?.kind !== 'action' || !actor.role || !known) return undefined
  return can({ snapshot, role: actor.role, action: action.id, amount, now })
}

import type { Actor } from '../access'
import { can, type Asked, type Verdict } from '../authority'
import { find } from '../content'
import type { House } from './house'

export interface May {
  readonly actor: Actor
  /** An action's id. */
  readonly action: string
  /** Integer minor units of the action's unit. */
  readonly amount?: number
  /** What is known of the case: a fact's name → the id of its value or band. */
  readonly facts?: Asked['facts']
  /** Of no case in particular: what is forbidden under a condition is left out. */
  readonly general?: boolean
  /** What was decided before, and for whom it is: what `counted()` of lib/records gives. Without it budgets are told only. */
  readonly counted?: Pick<Asked, 'customer' | 'case' | 'history'>
  readonly now: Date
}

/**
 * What the actor may do. Undefined for somebody without a role, and for an action that they may not see.
 * @throws AuthorityError for an amount that the action doesn't take.
 */
export function may(
  { snapshot }: House,
  { actor, action: id, amount, facts, general, counted, now }: May,
): Verdict | undefined {
  const action = find(snapshot, actor.audience, id)
  const known = snapshot.roles.some(({ role }) => role === actor.role)
  if (action?.kind !== 'action' || !actor.role || !known) return undefined
  const { role, person, account } = actor
  return can({
    snapshot,
    role,
    action: action.id,
    now,
    ...counted,
    ...(person !== undefined && { person }),
    ...(account !== undefined && { account }),
    ...(amount !== undefined && { amount }),
    ...(facts && { facts }),
    ...(general && { general }),
  })
}

import type { Actor } from '../../../access'
import { idsOf, seen, type Kept } from '../../kept'
import { readDecision } from '../decision'
import { named, type NamedDecision } from '../decisions'
import { otherDecisions, waitingDecisions, type Part } from './store'

/**
 * A part of what was decided about an action, as far as somebody may know of it: what waits for them to agree stands first,
 * then their own, what they agreed to, and what people of these roles decided, the newest first.
 * @param of roles of which every decision is theirs to know
 */
export async function decidedLately(
  kept: Kept,
  actor: Actor,
  action: string,
  { of, from, count }: Part & { readonly of: readonly string[] },
): Promise<{ readonly decisions: readonly NamedDecision[]; readonly total: number }> {
  const document = seen(kept, actor, action)
  const { account, role } = actor
  if (!kept.db || document?.kind !== 'action' || !account || !role) return { decisions: [], total: 0 }
  const looked = { actions: idsOf(document), account, role, of }
  const first = await waitingDecisions(kept.db, looked, { from, count })
  const rest = { from: Math.max(0, from - first.total), count: count - first.rows.length }
  const then = await otherDecisions(kept.db, looked, rest)
  const decisions = await named(kept, [...first.rows, ...then.rows].map(readDecision))
  return { decisions, total: first.total + then.total }
}

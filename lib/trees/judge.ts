import { find, type Action, type Snapshot } from '../content'
import { can, type Verdict } from '../authority'
import { factsOf } from './facts'
import type { Asked, Sum, Trail } from './trail'

/** What `can()` says to this reader; undefined when they have no role, and so may do nothing by themselves. */
export function judge(asked: Asked, trail: Trail, action: Action, sum: Sum | undefined): Verdict | undefined {
  const { snapshot, role, person, now } = asked
  if (role === undefined || !snapshot.roles.some(known => known.role === role)) return undefined
  const amount = amountFor(action, sum)
  return can({ snapshot, role, person, action: action.id, amount, facts: factsOf(asked, trail), now })
}

/** A verdict names limits and people to ask: only a reader who may see the action is shown it. */
export function shown(asked: Asked, verdict: Verdict | undefined): Verdict | undefined {
  return verdict && find(asked.snapshot, asked.audience, verdict.action) ? verdict : undefined
}

export function actionOf(snapshot: Snapshot, id: string): Action | undefined {
  const action = snapshot.documents.get(id) ?? snapshot.documents.get(snapshot.redirects.get(id) ?? '')
  return action?.kind === 'action' ? action : undefined
}

/** An amount in another unit, or that is none, is never converted or mended: it is read as any amount, the safest reading. */
function amountFor(action: Action, sum: Sum | undefined): number | undefined {
  if (action.unit === undefined || !sum) return undefined
  const usable = Number.isSafeInteger(sum.atMost) && sum.atMost >= 0
  return usable && (sum.unit ?? action.unit) === action.unit ? sum.atMost : Infinity
}

import type { Actor } from '../../access'
import { isUuid, seen, type Kept } from '../kept'
import { inTransaction } from '../store'
import { mayAgree, mayWithdraw, readDecision, type Decision } from './decision'
import { decidedInWalk, findDecision, namesOf, setAgreed, setWithdrawn, takeTurn } from './store'

/** What somebody does about a decision that was recorded. */
export interface Later {
  readonly actor: Actor
  /** The decision's. */
  readonly id: string
  readonly now: Date
}

/** A second person agrees. @returns the decision; undefined where it isn't theirs to agree to, or no longer */
export async function agree(kept: Kept, later: Later): Promise<Decision | undefined> {
  const { actor, now } = later
  return change(kept, later, async (t, decision) => {
    if (!mayAgree(decision, actor)) return false
    return setAgreed(t, decision.id, { role: actor.role!, account: actor.account!, at: now })
  })
}

/** Takes a decision back; it counts no more. @returns the decision; undefined where they may not, or no longer */
export async function withdraw(kept: Kept, later: Later): Promise<Decision | undefined> {
  const { actor, now } = later
  return change(kept, later, async (t, decision) => {
    return mayWithdraw(decision, actor, now) && setWithdrawn(t, decision.id, now)
  })
}

async function change(
  kept: Kept,
  { actor, id, now }: Later,
  work: (t: Parameters<typeof takeTurn>[0], decision: Decision) => Promise<boolean>,
): Promise<Decision | undefined> {
  if (!kept.db || !actor.account || !isUuid(id)) return undefined
  return inTransaction(kept.db, async t => {
    await takeTurn(t, 'again', now)
    const found = await findDecision(t, id)
    if (!found || !seen(kept, actor, found.action)) return undefined
    if (!(await work(t, readDecision(found)))) return undefined
    const changed = await findDecision(t, id)
    return changed ? readDecision(changed) : undefined
  })
}

/** A decision with the names of those who took part. */
export interface NamedDecision extends Decision {
  readonly name: string
  readonly secondName?: string
}

/** The decisions that stand for a walk, first to last; nothing about actions that they may not see. */
export async function decisionsOfWalk(kept: Kept, actor: Actor, walk: string): Promise<NamedDecision[]> {
  if (!kept.db || !actor.account || !isUuid(walk)) return []
  const found = await decidedInWalk(kept.db, walk)
  return named(
    kept,
    found.map(readDecision).filter(({ action }) => seen(kept, actor, action)),
  )
}

/** The same with the names of who took part. */
export async function named({ db }: Kept, decisions: readonly Decision[]): Promise<NamedDecision[]> {
  const ids = decisions.flatMap(({ account, second }) => [
    account,
    ...(second?.agreed ? [second.agreed.account] : []),
  ])
  const names = db && ids.length ? await namesOf(db, [...new Set(ids)]) : new Map<string, string>()
  return decisions.map(decision => {
    const second = decision.second?.agreed && names.get(decision.second.agreed.account)
    return {
      ...decision,
      name: names.get(decision.account) ?? 'Somebody who left',
      ...(second && { secondName: second }),
    }
  })
}

import type { Actor } from '../../access'
import { AuthorityError, can, type Verdict } from '../../authority'
import type { Action } from '../../content'
import { storable } from '../../db'
import { idsOf, isUuid, seen, type Kept } from '../kept'
import { inTransaction, type Transaction } from '../store'
import { countedBy, historyOf, type Counted, type Whose } from './history'
import {
  addDecision,
  decidedInWalk,
  findDecision,
  lastAt,
  takeTurn,
  type DecisionRow,
  type StoredDecision,
} from './store'
import { readDecision, type Decision } from './decision'

export interface Decide extends Whose {
  /** A UUID made when the page was rendered, so that a second press records nothing more. */
  readonly id: string
  /** The action's id. */
  readonly action: string
  /** Minor units of the action's unit, in which it is required. */
  readonly amount?: number
  /** What the amount is in, where that is known. */
  readonly unit?: string
  /** Name → id of the fact's value or band. */
  readonly facts?: Readonly<Record<string, string>>
  /** The walk that led there (a UUID), its tree, and the key of its outcome. */
  readonly walk?: { readonly id: string; readonly tree: string; readonly outcome: string }
  readonly channel: string
}

/**
 * Records that an action is taken: one press on an outcome, "done: refunded $40". What the actor may is told anew inside
 * the transaction, with everything decided until then, so that no two decisions use up the same rest of a budget.
 * Where a second person must agree, it is recorded and counted, and waits for them.
 *
 * @returns the decision, the one of a first press for a second, or one that already stands for this walk's outcome; the
 * verdict that refuses it; undefined for who isn't signed in or may not see the action, and without a database
 * @throws AuthorityError for an amount that is missing or not one, and for another unit than the action's
 */
export async function decide(
  kept: Kept,
  asked: Decide,
): Promise<{ readonly decision: Decision } | { readonly refused: Verdict } | undefined> {
  const { actor } = asked
  const action = seen(kept, actor, asked.action)
  const known = kept.snapshot.roles.some(({ role }) => role === actor.role)
  if (!kept.db || action?.kind !== 'action' || !actor.account || !known || !isUuid(asked.id)) return undefined
  if (action.unit !== undefined && !Number.isFinite(asked.amount)) {
    throw new AuthorityError(`“${action.title}” is counted in ${action.unit}.`, 'Say how much it was.')
  }
  return inTransaction(kept.db, async t => {
    await takeTurn(t, action.id, asked.now)
    const before = (await findDecision(t, asked.id)) ?? (await standing(t, action, asked))
    if (before)
      return before.accountId === actor.account || asked.walk ? { decision: readDecision(before) } : undefined
    // The clocks of two processes may differ: decisions about an action stand in the order of their turns.
    const last = await lastAt(t, idsOf(action))
    const now = last && last > asked.now ? last : asked.now
    const by = countedBy(asked)
    const verdict = await told(t, kept, action, { asked, by, now })
    const waits = verdict.verdict === 'needs' && verdict.needs.secondPerson
    if (verdict.verdict !== 'allowed' && !waits) return { refused: verdict }
    const row = rowOf(kept, action, { asked, actor, by, now, verdict })
    return { decision: readDecision(await addDecision(t, row)) }
  })
}

/** What already stands for this walk's outcome. */
async function standing(
  t: Transaction,
  action: Action,
  { walk }: Decide,
): Promise<StoredDecision | undefined> {
  if (!walk || !isUuid(walk.id)) return undefined
  const found = await decidedInWalk(t, walk.id)
  return found.find(one => one.outcome === walk.outcome && idsOf(action).includes(one.action))
}

interface Deciding {
  readonly asked: Decide
  readonly by: Counted
  readonly now: Date
}

async function told(
  t: Transaction,
  kept: Kept,
  action: Action,
  { asked, by, now }: Deciding,
): Promise<Verdict> {
  const { actor, amount, unit, facts } = asked
  return can({
    snapshot: kept.snapshot,
    role: actor.role!,
    action: action.id,
    now,
    ...by,
    history: await historyOf(t, kept, action, { ...by, now }),
    ...(amount !== undefined && { amount }),
    ...(unit !== undefined && { unit }),
    ...(facts && { facts }),
  })
}

function rowOf(
  { snapshot }: Kept,
  action: Action,
  { asked, actor, by, now, verdict }: Deciding & { readonly actor: Actor; readonly verdict: Verdict },
): DecisionRow {
  const { rule } = verdict
  const walk = asked.walk && isUuid(asked.walk.id) ? asked.walk : undefined
  return {
    id: asked.id,
    at: now,
    action: action.id,
    amount: asked.amount === undefined ? null : BigInt(asked.amount),
    unit: action.unit ?? null,
    role: actor.role!,
    accountId: actor.account!,
    person: actor.person ?? null,
    row: rule!.row,
    ruleFile: rule!.file,
    ruleLine: rule!.line,
    revision: snapshot.revision,
    sentence: verdict.sentence,
    facts: storable(JSON.stringify(asked.facts ?? {})),
    customer: by.customer ?? null,
    caseRef: by.case ?? null,
    channel: asked.channel,
    walkId: walk?.id ?? null,
    tree: walk?.tree ?? null,
    outcome: walk?.outcome ?? null,
    secondRoles: verdict.verdict === 'needs' ? JSON.stringify(verdict.needs.roles) : null,
  }
}

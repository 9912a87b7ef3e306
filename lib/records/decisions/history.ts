import { customerMark, type Actor } from '../../access'
import type { Asked } from '../../authority'
import { addDays, instantOf, today, type Action, type Budget } from '../../content'
import { storable, type Database } from '../../db'
import { idsOf, seen, type Kept } from '../kept'
import type { Transaction } from '../store'
import { readHistory, type Scope } from './store'

/** Whose decision it is, and for whom: what budgets are counted by. */
export interface Whose {
  readonly actor: Actor
  /** What a person wrote for the customer; only a mark of it is kept. */
  readonly customer?: string | undefined
  readonly case?: string | undefined
  readonly now: Date
}

/** What `can()` must know to hold budgets against what was decided before. */
export type Counted = Pick<Asked, 'person' | 'account' | 'customer' | 'case' | 'history'>

/** No reference to a case is longer. */
const longestCase = 100

/** Who asks and for whom, as `can()` and the records know them. */
export function countedBy({ actor, customer, case: of }: Whose): Counted {
  const written = of?.trim().slice(0, longestCase)
  return {
    ...(actor.person !== undefined && { person: actor.person }),
    ...(actor.account !== undefined && { account: actor.account }),
    ...(customer?.trim() && { customer: customerMark(customer) }),
    ...(written && { case: storable(written) }),
  }
}

/**
 * The same with what was decided about the action before: spread it into what `can()` is asked. Without a database, or
 * for an action they may not see, there is no history: budgets are told and not applied.
 */
export async function counted(kept: Kept, action: string, whose: Whose): Promise<Counted> {
  const by = countedBy(whose)
  const document = seen(kept, whose.actor, action)
  if (!kept.db || document?.kind !== 'action') return by
  const history = await historyOf(kept.db, kept, document, { ...by, now: whose.now })
  // Asked about a day that is over, it answers as then.
  return { ...by, history: history.filter(({ at }) => at <= whose.now) }
}

/** Only what a budget counts is read. */
export async function historyOf(
  db: Transaction | Database,
  { snapshot }: Kept,
  action: Action,
  by: Counted & { readonly now: Date },
): Promise<NonNullable<Asked['history']>> {
  const { timeZone } = snapshot.organization
  const scopes = action.limits
    .flatMap(({ budgets }) => budgets ?? [])
    .flatMap(budget => scopeOf(budget, by, timeZone))
  return readHistory(db, idsOf(action), scopes)
}

/** None where it can't be told whose it is, or which: nothing is counted then. */
function scopeOf(budget: Budget, by: Counted & { readonly now: Date }, timeZone: string): Scope[] {
  const { per } = budget
  const since = sinceOf(budget, today(by.now, timeZone))
  const scope = since === undefined ? {} : { since: instantOf(since, 0, timeZone) }
  if (per === undefined) return [scope]
  if (per === 'person') {
    const { account, person } = by
    return account === undefined
      ? []
      : [{ ...scope, by: { account, ...(person !== undefined && { person }) } }]
  }
  const which = by[per]
  return which === undefined ? [] : [{ ...scope, [per]: which }]
}

/** The first day that a budget counts. */
function sinceOf({ in: span }: Budget, day: string): string | undefined {
  if (span === undefined) return undefined
  if (typeof span === 'object') return addDays(day, 1 - span.days)
  return { day, month: `${day.slice(0, 7)}-01`, year: `${day.slice(0, 4)}-01-01` }[span]
}

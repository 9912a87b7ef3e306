import { addDays, today, type Budget } from '../content'
import type { Decided } from './asked'

/** What budgets are held against. */
export interface Spent {
  readonly history?: readonly Decided[]
  readonly person?: string
  readonly account?: string
  readonly customer?: string
  readonly case?: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly timeZone: string
}

/** How much of a budget was used before: so often, and so much in all. */
export interface Use {
  readonly budget: Budget
  readonly times: number
  readonly sum: number
}

/**
 * What was used of a budget before today's decision.
 * @returns undefined where it isn't held against anything: no history, or nobody in particular asks; the name of what must
 * be known first: `customer`, `case`
 */
export function useOf(budget: Budget, spent: Spent): Use | 'customer' | 'case' | undefined {
  const { history } = spent
  const { per } = budget
  if (!history) return undefined
  if (per === 'person' && spent.person === undefined && spent.account === undefined) return undefined
  if ((per === 'customer' || per === 'case') && spent[per] === undefined) return per
  const counted = history.filter(one => isFor(one, budget, spent) && isWithin(one, budget, spent))
  return { budget, times: counted.length, sum: counted.reduce((sum, { amount }) => sum + (amount ?? 0), 0) }
}

/** Whether so much more stays within the budget. Without an amount: whether anything does. */
export function hasRoom({ budget, times, sum }: Use, amount: number | undefined): boolean {
  if (budget.times !== undefined && times >= budget.times) return false
  return budget.sum === undefined || (sum < budget.sum && sum + (amount ?? 0) <= budget.sum)
}

/** The most that one decision may be for, in minor units. */
export function roomIn({ budget, sum }: Use): number {
  return budget.sum === undefined ? Infinity : Math.max(0, budget.sum - sum)
}

function isFor(one: Decided, { per }: Budget, spent: Spent): boolean {
  if (per === undefined) return true
  if (per !== 'person') return one[per] === spent[per]
  const same = (mine: string | undefined, theirs: string | undefined) => mine !== undefined && mine === theirs
  return same(spent.person, one.person) || same(spent.account, one.account)
}

/** The last so many days end with today; a calendar's day, month or year is the one that today is in. */
function isWithin({ at }: Decided, { in: span }: Budget, { day, timeZone }: Spent): boolean {
  if (span === undefined) return true
  const then = today(at, timeZone)
  if (typeof span === 'object') return then > addDays(day, -span.days)
  return then.startsWith(day.slice(0, { day: 10, month: 7, year: 4 }[span]))
}

import type { Asked } from '../../authority'
import type { Action, Budget } from '../../content'

export const budgetsOf = ({ limits }: Pick<Action, 'limits'>): Budget[] =>
  limits.flatMap(({ budgets }) => budgets ?? [])

/**
 * What `can()` must be told so that every budget of an action is used up on that day: as many decisions, and as much in
 * all, as the widest of them allows, all by whoever asks, for the customer and the case that they ask about.
 */
export function allUsedUp(
  action: Action,
  at: Date,
  person: string | undefined,
): Pick<Asked, 'history' | 'account' | 'customer' | 'case'> {
  const budgets = budgetsOf(action)
  const times = Math.max(1, ...budgets.map(budget => budget.times ?? 0))
  const amount = Math.max(0, ...budgets.map(({ sum }) => sum ?? 0))
  const whose = { account: 'whoever asks', customer: 'this customer', case: 'this case' }
  const one = { at, ...whose, ...(person !== undefined && { person }) }
  const history = Array.from({ length: times }, (_, i) => ({ ...one, amount: i === 0 ? amount : 0 }))
  return { history, ...whose }
}

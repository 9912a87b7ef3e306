import { formatAmount, today, type Action, type Snapshot } from '../content'
import type { Asked } from './asked'
import { useOf } from './budgets'
import { rowsOn } from './rows'
import { usedWords } from './words'

/**
 * What is used of the budgets of today's rows of a role, in words: `$140 of $900 by you this month`. Only of those that
 * count what this person decided, or all together: the others are about one customer or case.
 */
export function usedOf(
  snapshot: Snapshot,
  action: Action,
  { role, now, ...spent }: Pick<Asked, 'role' | 'person' | 'account' | 'history' | 'now'>,
): string[] {
  const { timeZone, locale } = snapshot.organization
  const day = today(now, timeZone)
  const money = (minor: number) => formatAmount(minor, action.unit ?? '', locale)
  const words = rowsOn(action, day)
    .filter(row => row.role === role)
    .flatMap(row => row.budgets ?? [])
    .filter(({ per }) => per === undefined || per === 'person')
    .flatMap(budget => {
      const use = useOf(budget, { ...spent, day, timeZone })
      return typeof use === 'object' ? [usedWords(budget, use, money)] : []
    })
  return [...new Set(words)]
}

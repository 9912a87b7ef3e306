import { amountProblem } from './amount-problem'
import type { Row } from './limit-rows'
import type { Budget, Place, Problem } from './model'
import { parseAmount } from './money'
import { problem } from './problem'

/** How often and how much in all, in minor units. */
export function readBudgets(
  rows: NonNullable<Row['budgets']>,
  unit: string | undefined,
  at: (...path: readonly PropertyKey[]) => Place,
  problems: Problem[],
): Budget[] {
  if (!rows.length)
    problems.push(problem(at('budgets'), 'budget', 'There is no budget here.', 'Add one, or take it out.'))
  return rows.map(({ sum, times, per, in: span }, i) => {
    if (times === undefined && sum === undefined) {
      const message = 'This budget has neither times nor a sum.'
      problems.push(problem(at('budgets', i), 'budget', message, 'Add "times: 3" or "sum: 900".'))
    }
    return {
      ...(times !== undefined && { times }),
      ...(sum !== undefined && total(sum, at('budgets', i, 'sum'))),
      ...(per !== undefined && { per }),
      ...(span !== undefined && { in: span }),
    }
  })

  function total(written: string, place: Place): Pick<Budget, 'sum'> {
    if (unit === undefined) {
      const message = 'This budget has a sum, but the action has no unit.'
      problems.push(problem(place, 'no-unit', message, 'Add "unit: USD", or count with "times".'))
      return {}
    }
    const parsed = parseAmount(written, unit)
    if ('minor' in parsed) return { sum: parsed.minor }
    problems.push(amountProblem(place, parsed.message))
    return {}
  }
}

import type { Action, Limit, Problem } from '../model'
import { kindOf } from '../parse'
import { problem } from '../problem'
import type { World } from '../world'
import { factsOf } from './facts'
import { checkFactTerms } from './tree/conditions'

/** Limits read facts that there are, and are read by people: in order of date, no row twice on one day. */
export function checkLimits(world: World): Problem[] {
  const facts = factsOf(world)
  return [
    ...world.parsed.flatMap(one => (kindOf(one.file) === 'action' ? checkFactTerms(one.terms, facts) : [])),
    ...[...world.byId.values()].flatMap(document =>
      document.kind === 'action'
        ? [...checkOrder(document), ...checkDelegations(document), ...checkBudgets(document)]
        : [],
    ),
  ]
}

/** Somebody can be given only what the role has whose right it is. */
function checkDelegations({ limits }: Action): Problem[] {
  return limits.flatMap(limit => {
    const { delegates } = limit
    if (!delegates || limits.some(row => row.role === delegates && row.upTo !== 0)) return []
    const message = `"${delegates}" has no right here that "${limit.person ?? ''}" could get.`
    return [
      problem(limit, 'empty-delegation', message, `Add a row for "${delegates}", or name another role.`),
    ]
  })
}

/** Days for which decisions are kept, so that budgets can count them. */
const keptDays = 730

function checkBudgets({ limits }: Action): Problem[] {
  return limits.flatMap(limit =>
    (limit.budgets ?? []).flatMap(({ in: span }) => {
      if (typeof span !== 'object' || span.days <= keptDays) return []
      const message = `Decisions are kept for ${keptDays} days, and this budget counts those of ${span.days}.`
      return [problem(limit, 'long-budget', message, `Count at most ${keptDays}d.`, 'warning')]
    }),
  )
}

function checkOrder({ limits }: Action): Problem[] {
  const days = new Map<string, Limit>()
  const latest = new Map<string, string>()
  return limits.flatMap(limit => {
    const { row, from } = limit
    const twice = days.get(`${from} ${row}`)
    const before = latest.get(row) ?? from
    days.set(`${from} ${row}`, limit)
    latest.set(row, before > from ? before : from)
    if (twice && differs(limit, twice)) {
      const message = `The row "${row}" stands twice from ${from}, and only one of them can hold.`
      return [problem(limit, 'doubled-limit', message, 'Name one of them with "row: …".')]
    }
    if (twice) {
      const message = `The row "${row}" stands twice from ${from}; the lower limit holds.`
      return [
        problem(limit, 'doubled-limit', message, 'Keep one, or name one of them with "row: …".', 'warning'),
      ]
    }
    if (before <= from) return []
    const message = `The row "${row}" from ${from} stands below a later one.`
    return [problem(limit, 'limits-order', message, 'Put the rows in order of date.', 'warning')]
  })
}

/** Whether two rows differ in more than their amount. */
function differs(a: Limit, b: Limit): boolean {
  const rest = ({ line: _line, column: _column, upTo: _upTo, ...row }: Limit) => JSON.stringify(row)
  return rest(a) !== rest(b)
}

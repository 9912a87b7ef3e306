import type { Action, Limit } from '../model'

/**
 * The limits of an action that were right, lowered where its newest version, in which there is a mistake, lowers them: a row
 * that allows less, or asks for a second person, or has one budget more; a row of the same name that allows less from some
 * day on; a row that forbids. What would widen, or can't be told, waits: each row here can only take away.
 */
export function lowered(good: Action, newest: Action): readonly Limit[] {
  if (good.unit !== newest.unit) return good.limits
  const known = new Map(newest.limits.map(limit => [nameOf(limit), limit]))
  const own = new Set(good.limits.map(nameOf))
  const added = newest.limits.filter(limit => !own.has(nameOf(limit)) && isStricter(limit, good.limits))
  return [...good.limits.map(limit => stricter(limit, known.get(nameOf(limit)))), ...added]
}

function nameOf({ row, role, person, from }: Limit): string {
  return JSON.stringify([row, role, person, from])
}

function stricter(before: Limit, now: Limit | undefined): Limit {
  if (!now || !isAlike(before, now)) return before
  const amounts = [before.upTo, now.upTo].filter(amount => amount !== undefined)
  const budgets = [...(before.budgets ?? []), ...(now.budgets ?? [])]
  return {
    ...before,
    line: now.line,
    column: now.column,
    ...(amounts.length > 0 && { upTo: Math.min(...amounts) }),
    ...(now.never && { never: true }),
    ...(!before.with && now.with && { with: now.with }),
    ...(budgets.length > 0 && {
      budgets: [...new Map(budgets.map(one => [JSON.stringify(one), one])).values()],
    }),
  }
}

/** Whether a row that wasn't there only takes away: it forbids everybody, or replaces one that allowed as much or more. */
function isStricter(limit: Limit, before: readonly Limit[]): boolean {
  if (limit.never) return limit.if === undefined
  const replaced = before
    .filter(
      ({ row, role, person, from }) =>
        row === limit.row && role === limit.role && person === limit.person && from < limit.from,
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
  return (
    replaced !== undefined &&
    isAlike(replaced, limit) &&
    limit.upTo !== undefined &&
    limit.upTo <= (replaced.upTo ?? Infinity) &&
    same(replaced.with, limit.with) &&
    same(replaced.budgets, limit.budgets) &&
    replaced.never === undefined
  )
}

/** Whether two rows hold for the same, on the same condition, as long. */
function isAlike(a: Limit, b: Limit): boolean {
  return same([a.if, a.until, a.delegates], [b.if, b.until, b.delegates])
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

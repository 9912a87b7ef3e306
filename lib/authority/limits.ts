import type { Limit, Role } from '../content'

/** What a limit allows at most, in minor units. */
export const ceiling = (limit: Limit): number => limit.upTo ?? Infinity

/**
 * The rows that hold on a day (`YYYY-MM-DD`): of the rows with one name, the one with the latest `from` that has
 * come. Two rows of one name and one `from` contradict each other: the lower limit holds, so that nobody is told
 * they may do what the other row forbids.
 */
export function inForce(limits: readonly Limit[], day: string): Limit[] {
  const rows = new Map<string, Limit>()
  for (const limit of limits) {
    if (limit.from > day) continue
    const known = rows.get(limit.row)
    if (!known || replaces(limit, known)) rows.set(limit.row, limit)
  }
  return [...rows.values()]
}

function replaces(limit: Limit, known: Limit): boolean {
  if (limit.from !== known.from) return limit.from > known.from
  if (ceiling(limit) !== ceiling(known)) return ceiling(limit) < ceiling(known)
  return limit.line < known.line
}

/** The widest row of a role, whatever the order they are written in; undefined when it has none. */
export function widest(rows: readonly Limit[], role: string): Limit | undefined {
  const own = rows.filter(row => row.role === role)
  return own.sort((a, b) =>
    ceiling(a) === ceiling(b) ? a.line - b.line : ceiling(a) > ceiling(b) ? -1 : 1,
  )[0]
}

/** Whether a row allows this amount; without an amount, whether it allows any. `upTo: 0` allows nothing, not even 0. */
export function fits(row: Limit | undefined, amount?: number): row is Limit {
  return row !== undefined && ceiling(row) > 0 && ceiling(row) >= (amount ?? 0)
}

/** The roles of the lowest rank that a fitting row exists for: those to ask. Roles of the same rank stand side by side. */
export function rolesThatMay(rows: readonly Limit[], roles: readonly Role[], amount?: number): Role[] {
  const able = roles.filter(role => fits(widest(rows, role.role), amount))
  const lowest = Math.min(...able.map(role => role.rank))
  return able.filter(role => role.rank === lowest)
}

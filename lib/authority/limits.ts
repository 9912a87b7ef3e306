import type { Limit } from '../content'

/** What a limit allows at most, in minor units. */
export const ceiling = (limit: Limit): number => limit.upTo ?? Infinity

/**
 * The rows that hold on a day (`YYYY-MM-DD`): of the rows with one name, the one with the latest `from` among those that
 * have come and not ended, so that after a row with an end the one before it holds again. Rows of one name and one
 * `from` contradict each other: all that forbid hold, and of the others the narrowest, so that nobody is told they may
 * do what another row doesn't allow.
 */
export function inForce(limits: readonly Limit[], day: string): Limit[] {
  const named = new Map<string, Limit[]>()
  for (const limit of limits) {
    if (limit.from > day || (limit.until !== undefined && limit.until < day)) continue
    const known = named.get(limit.row)
    if (!known || limit.from > known[0]!.from) named.set(limit.row, [limit])
    else if (limit.from === known[0]!.from) known.push(limit)
  }
  return [...named.values()].flatMap(rows => {
    const [narrowest] = rows.filter(row => !row.never).toSorted(byWidth)
    return [...rows.filter(row => row.never), ...(narrowest ? [narrowest] : [])]
  })
}

/** The narrowest first; of two that say the same, the one that is written first. */
function byWidth(a: Limit, b: Limit): number {
  if (ceiling(a) !== ceiling(b)) return ceiling(a) < ceiling(b) ? -1 : 1
  return strings(b) - strings(a) || a.line - b.line
}

/** How much is attached to a row besides its amount. */
function strings({ if: condition, with: second, budgets }: Limit): number {
  return (condition?.length ?? 0) + (second ? 1 : 0) + (budgets?.length ?? 0)
}

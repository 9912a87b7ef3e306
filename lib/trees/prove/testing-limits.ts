import fc from 'fast-check'
import type { Action, Limit } from '../../content'
import { refunds } from '../testing'
import { channel, condition } from './testing-conditions'

export const limit = fc
  .record({
    role: fc.constantFrom('volunteer', 'frontline', 'supervisor'),
    from: fc.constantFrom('2026-01-01', '2026-12-24'),
    until: fc.constantFrom(undefined, undefined, '2026-12-01'),
    upTo: fc.constantFrom(undefined, 1000, 2500),
    if: fc.option(fc.oneof(condition(['kind', 'member', 'worth', 'since']), channel), { nil: undefined }),
    never: fc.constantFrom(undefined, undefined, undefined, true as const),
    with: fc.constantFrom(undefined, undefined, ['supervisor']),
    budgets: fc.constantFrom<(Limit['budgets'] | undefined)[]>(
      undefined,
      undefined,
      [{ times: 2, per: 'customer' }],
      [{ sum: 2500, per: 'person', in: 'month' }],
      [{ times: 1, sum: 1000, in: 'day' }],
    ),
  })
  .map(
    ({
      role,
      from,
      until,
      upTo,
      if: terms,
      never,
      with: second,
      budgets,
    }): Omit<Limit, 'row' | 'file' | 'line' | 'column'> => ({
      from,
      ...(until && { until }),
      ...(terms && { if: terms }),
      ...(never
        ? { never }
        : {
            role,
            ...(upTo !== undefined && { upTo }),
            ...(second && { with: second }),
            ...(budgets && { budgets }),
          }),
    }),
  )

export function action(limits: readonly Omit<Limit, 'row' | 'file' | 'line' | 'column'>[]): Action {
  const rows = limits.map((row, i) => ({
    ...row,
    row: `row${i}`,
    file: 'actions/refund.mdx',
    line: i + 6,
    column: 5,
  }))
  return { ...refunds('public'), limits: rows }
}

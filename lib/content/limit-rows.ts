import type { Fields } from './documents'
import { isRecord } from './record'

export type Row = Fields['action']['limits'][number]

/** The rows of an action's limits, whether the schema has read them or not; what it refused is absent or empty here. */
export function rowsOf(limits: unknown): Row[] {
  return list(limits).map(raw => {
    const row = isRecord(raw) ? raw : {}
    const budgets = row['budgets'] === undefined ? undefined : list(row['budgets'])
    const roles = row['with']
    return {
      row: word(row['row']),
      from: word(row['from']) ?? '',
      until: word(row['until']),
      role: word(row['role']),
      person: word(row['person']),
      delegates: word(row['delegates']),
      upTo: amount(row['upTo']),
      never: row['never'] === true ? true : undefined,
      if: typeof row['if'] === 'string' ? row['if'] : undefined,
      with: roles === undefined ? undefined : list(roles).map(role => word(role) ?? ''),
      budgets: budgets?.map(one => {
        const budget = (isRecord(one) ? one : {}) as NonNullable<Row['budgets']>[number]
        return { ...budget, sum: amount(budget.sum) }
      }),
    }
  })
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** Present, if only as an empty text: that it can't be read was said. */
function word(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function amount(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

import { isRecord } from './record'
import type { Fields } from './schemas'

export type Row = Fields['action']['limits'][number]

/**
 * The rows of an action's limits, whether the schema has read them or not. What it refused is said: here it is absent,
 * or something that there is nothing more to say of.
 */
export function rowsOf(limits: unknown): (Row | undefined)[] {
  return list(limits).map(row => {
    if (!isRecord(row)) return undefined
    const { budgets, never } = row
    const named = row['role'] !== undefined || row['person'] !== undefined
    return {
      row: word(row['row']),
      from: word(row['from']) ?? '',
      until: word(row['until']),
      role: words(row['role']),
      person: word(row['person']),
      delegates: word(row['delegates']),
      upTo: amount(row['upTo']),
      never: never === true || (never !== undefined && !named) ? true : undefined,
      if: typeof row['if'] === 'string' ? row['if'] : undefined,
      with: words(row['with']),
      budgets: Array.isArray(budgets) ? budgets.map(budget) : undefined,
    }
  })
}

type WrittenBudget = NonNullable<Row['budgets']>[number]

function budget(written: unknown): WrittenBudget {
  if (!isRecord(written)) return { times: 1 }
  const sum = amount(written['sum'])
  return sum === undefined && written['sum'] !== undefined
    ? { times: 1 }
    : { ...(written as WrittenBudget), sum }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** Present, if only as an empty text: that it can't be read was said. */
function word(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function words(value: unknown): string[] | undefined {
  return value === undefined ? undefined : list(value).map(one => word(one) ?? '')
}

function amount(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

import { formatAmount, writeAmount, type EachField } from '../../content'
import { stretches } from './levels'
import type { Remembered } from './spot'
import type { Variable } from './variable'

/** The stretches of an amount, each with an amount in it that somebody might say. */
export function sums(key: Variable, fact: Variable | undefined) {
  const tops = stretches([...(key.levels?.cuts ?? []), ...key.cuts, ...(fact?.cuts ?? [])])
  return tops.map((top, i) => {
    const below = tops[i - 1]
    return { top, sample: Number.isFinite(top) ? top : below === undefined ? 1000 : below + 1 }
  })
}

/** Items that have these values between them, and this sum: in words, and as they stand in an address. */
export function items(
  fields: readonly EachField[],
  sum: string,
  asks: Remembered,
  chosen: readonly (readonly string[])[],
  total: number,
  unit: string,
  locale: string,
): [answer: string, written: string] {
  const count = Math.max(1, ...chosen.map(({ length }) => length))
  const list = Array.from({ length: count }, (_, item) =>
    fields.map(field => {
      if (field.kind === 'amount') {
        const amount = field.id === sum && item === 0 ? total : 0
        return [formatAmount(amount, unit, locale), writeAmount(amount, unit)] as const
      }
      const ids = chosen[asks.fields.findIndex(each => each.field.id === field.id)] ?? []
      const id = ids[Math.min(item, ids.length - 1)] ?? ''
      return [field.choices.find(each => each.id === id)?.label ?? id, id] as const
    }),
  )
  return [
    list.map(item => item.map(([words]) => words).join(', ')).join('; '),
    list.map(item => item.map(([, id]) => id).join(':')).join('/'),
  ]
}

import { formatAmount, parseAmount, today } from '../../../content'
import { mostItems, readItems, sumSoFar, type FixedAsking, type FixedEach } from '../../../trees'
import { currencySign, type CurrencySign } from '../may/currency-sign'
import type { Reader } from '../reader'
import type { Along } from './walk-url'

/** A form that asks: where it goes, what it carries along, and which question it answers. */
export interface ShownAsking {
  readonly action: string
  readonly answers: string
  readonly key: string
  readonly along: Along
}

export interface ShownAmount extends ShownAsking, CurrencySign {
  readonly unit: string
  /** What was written and didn't fit, or before it is changed. */
  readonly written?: string
}

export interface ShownDay extends ShownAsking {
  /** The first and the last day that can be answered. */
  readonly min?: string
  readonly max?: string
  readonly written?: string
  /** What was written is no day: it is shown as it is, to be mended. */
  readonly free: boolean
}

export interface ShownSeveral extends ShownAsking {
  readonly choices: readonly {
    readonly id: string
    readonly label: string
    readonly hint?: string
    readonly alone: boolean
    readonly picked: boolean
  }[]
}

export interface ShownItems extends ShownAsking {
  /** What one of them is called, with a capital: `Item`. */
  readonly list: string
  readonly fields: readonly ShownField[]
  /** What is written so far, a row of fields for each; at least one. */
  readonly rows: readonly (readonly string[])[]
  /** `Together $32.50`; absent while there is nothing to add up. */
  readonly total?: string
  readonly most: number
  readonly currency: CurrencySign & { readonly unit: string; readonly locale: string }
}

export type ShownField =
  | ({
      readonly id: string
      readonly ask: string
      readonly unit: string
      readonly sum: boolean
    } & CurrencySign)
  | {
      readonly id: string
      readonly ask: string
      readonly choices: readonly { readonly id: string; readonly label: string }[]
    }

/** The fields that a question is answered in, filled with what was `written` before. */
export interface ShownFields {
  readonly amount?: ShownAmount
  readonly day?: ShownDay
  readonly several?: ShownSeveral
  readonly items?: ShownItems
}

export function presentFields(
  reader: Reader,
  node: FixedAsking,
  asking: ShownAsking,
  written: string | undefined,
): ShownFields {
  const { locale, timeZone } = reader.house.snapshot.organization
  const typed = written === undefined ? {} : { written }
  switch (node.kind) {
    case 'amount': {
      const known = node.bands.some(({ id }) => id === written) && !isAmount(written, node.unit)
      return {
        amount: { ...asking, unit: node.unit, ...currencySign(node.unit, locale), ...(known ? {} : typed) },
      }
    }
    case 'date': {
      const day = today(reader.now, timeZone)
      const band = node.bands.some(({ id }) => id === written)
      const limit = { past: { max: day }, future: { min: day }, any: {} }[node.when]
      const free = written !== undefined && !band && !/^\d{4}-\d{2}-\d{2}$/.test(written)
      return { day: { ...asking, ...limit, ...(band ? {} : typed), free } }
    }
    case 'each':
      return { items: itemsOf(node, asking, written, locale) }
    case 'question': {
      if (node.pick !== 'many') return {}
      const picked = new Set(written?.split('/'))
      const choices = node.choices.map(({ id, label, hint, alone = false }) => ({
        id,
        label,
        ...(hint && { hint }),
        alone,
        picked: picked.has(id),
      }))
      return { several: { ...asking, choices } }
    }
  }
}

const isAmount = (written: string | undefined, unit: string) => 'minor' in parseAmount(written ?? '', unit)

function itemsOf(
  node: FixedEach,
  asking: ShownAsking,
  written: string | undefined,
  locale: string,
): ShownItems {
  const { fields, unit, sum, list } = node
  const rows = readItems(written ?? '').slice(0, mostItems)
  const sign = currencySign(unit, locale)
  const total = sumSoFar(node, rows)
  return {
    ...asking,
    list: list.charAt(0).toUpperCase() + list.slice(1),
    fields: fields.map(field =>
      field.kind === 'amount'
        ? { id: field.id, ask: field.ask, unit, sum: field.id === sum, ...sign }
        : { id: field.id, ask: field.ask, choices: field.choices },
    ),
    rows: (rows.length ? rows : [[]]).map(row => fields.map((_, at) => row[at] ?? '')),
    ...(total > 0 && { total: formatAmount(total, unit, locale) }),
    most: mostItems,
    currency: { ...sign, unit, locale },
  }
}

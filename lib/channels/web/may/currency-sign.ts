import { isCurrency } from '../../../content'

/** How an amount is typed: the sign of a currency, on which side of the number it stands, and whether cents exist. */
export interface CurrencySign {
  readonly symbol?: string
  readonly symbolAfter?: true
  readonly decimals: boolean
}

export function currencySign(unit: string, locale: string): CurrencySign {
  if (!isCurrency(unit)) return { decimals: false }
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: unit })
  const parts = format.formatToParts(0)
  const at = parts.findIndex(({ type }) => type === 'currency')
  const symbol = parts[at]?.value
  return {
    ...(symbol && { symbol }),
    ...(symbol && at > 0 && { symbolAfter: true }),
    decimals: (format.resolvedOptions().maximumFractionDigits ?? 0) > 0,
  }
}

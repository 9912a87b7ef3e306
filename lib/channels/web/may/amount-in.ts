import { isCurrency, parseAmount } from '../../../content'

/**
 * The one amount of money that a text speaks of (`$120`, `120 dollars`, `120 USD`), in minor units. None where it speaks
 * of several, or of none.
 */
export function amountIn(text: string, unit: string, locale: string): number | undefined {
  if (!isCurrency(unit) || !/\p{N}/u.test(text)) return undefined
  const sign = signs(unit, locale).join('|')
  const number = '\\d(?:[\\d.,]*\\d)?'
  const said = new RegExp(`(?:${sign})\\s*(${number})|(${number})\\s*(?:${sign})(?!\\p{L})`, 'giu')
  const amounts = new Set<number>()
  for (const [, after, before] of text.matchAll(said)) {
    const amount = parseAmount(after ?? before ?? '', unit)
    if ('minor' in amount) amounts.add(amount.minor)
  }
  const [only] = amounts
  return amounts.size === 1 ? only : undefined
}

/** What people write for a currency: its code, its sign, its name for one and for many; safe in a pattern. */
function signs(currency: string, locale: string): string[] {
  const parts = (['narrowSymbol', 'name'] as const).flatMap(currencyDisplay =>
    [1, 2].map(count => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: 0,
      })
      const part = format.formatToParts(count).find(({ type }) => type === 'currency')
      // "US dollars": people leave the country out.
      return part?.value.split(' ').at(-1) ?? currency
    }),
  )
  return [...new Set([currency, ...parts])].map(sign => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
}

import { formatAmount, parseAmount, writeAmount, type Amount, type FixedBand } from '../content'
import { quote, type Misread, type Read } from './read'

/** An amount's question on one day. */
export type FixedAmount = Omit<Amount, 'bands'> & { readonly bands: readonly FixedBand[] }

type Bands = Pick<FixedAmount, 'bands' | 'unit'>

/** Reads an amount, or the id of a band by who knows only about how much it is. */
export function readAmount(node: FixedAmount, answer: string, locale: string): Read | Misread {
  const amount = parseAmount(answer, node.unit)
  if ('message' in amount) return readBand(node, answer, locale) ?? amount
  const { minor } = amount
  const band = bandOf(node.bands, minor)
  if (!band) return { message: `${quote(answer)} is more than this question has an answer for.` }
  return {
    answer: writeAmount(minor, node.unit),
    label: formatAmount(minor, node.unit, locale),
    picks: [band.id],
    to: band.to,
    sum: { minor, atMost: minor, unit: node.unit },
  }
}

/** The band of an amount that isn't known closer. */
export function readBand(node: Bands, id: string, locale: string): Read | undefined {
  const at = node.bands.findIndex(each => each.id === id)
  const band = node.bands[at]
  if (!band) return undefined
  const sum = { atMost: ceiling(band), unit: node.unit }
  return { answer: id, label: bandLabel(node, at, locale), picks: [id], to: band.to, sum }
}

export const bandOf = (bands: readonly FixedBand[], minor: number): FixedBand | undefined =>
  bands.find(each => minor <= ceiling(each))

/** The most that a band holds, which is how it is judged while the amount is unknown: that reading never allows too much. */
const ceiling = (band: FixedBand): number =>
  band.upTo ?? (band.under === undefined ? Infinity : band.under - 1)

/** A band in words: "up to $50", "under $50", "$50 or more", "above $50". */
export function bandLabel({ bands, unit }: Bands, at: number, locale: string): string {
  const band = bands[at]
  const below = bands[at - 1]
  const money = (minor: number) => formatAmount(minor, unit, locale)
  if (band?.upTo !== undefined) return band.upTo === 0 ? money(0) : `up to ${money(band.upTo)}`
  if (band?.under !== undefined) return `under ${money(band.under)}`
  if (below?.upTo !== undefined) return `above ${money(below.upTo)}`
  if (below?.under !== undefined) return `${money(below.under)} or more`
  return 'any amount'
}

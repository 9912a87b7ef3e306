import {
  formatAmount,
  parseAmount,
  writeAmount,
  type Amount,
  type FixedBand,
  type Question,
} from '../content'
import { unsure } from './answers'
import type { Sum } from './trail'

/** An answer as it is understood: canonical, in words, as conditions see it, and where it leads. */
export interface Read {
  readonly answer: string
  readonly label: string
  readonly pick: string
  readonly to: string
  readonly sum?: Sum
}
export interface Misread {
  readonly message: string
}

export function readChoice(question: Question, answer: string): Read | Misread {
  const choice = question.choices.find(each => each.id === answer)
  if (choice) return { answer, label: choice.label, pick: answer, to: choice.to }
  if (answer === unsure && question.unsure !== undefined) {
    return { answer, label: "Don't know", pick: unsure, to: question.unsure }
  }
  const possible = question.choices.map(each => each.id)
  if (question.unsure !== undefined) possible.push(unsure)
  return { message: `${quote(answer)} is not an answer here. Choose one: ${possible.join(', ')}.` }
}

/** Reads an amount, or the id of a band by who knows only about how much it is. */
export function readAmount(node: FixedAmount, answer: string, locale: string): Read | Misread {
  const { unit, bands } = node
  const amount = parseAmount(answer, unit)
  if ('minor' in amount) {
    const { minor } = amount
    const band = bands.find(each => minor <= ceiling(each))
    if (!band) return { message: `${quote(answer)} is more than this question has an answer for.` }
    const label = formatAmount(minor, unit, locale)
    const sum = { minor, atMost: minor, unit }
    return { answer: writeAmount(minor, unit), label, pick: band.id, to: band.to, sum }
  }
  const at = bands.findIndex(each => each.id === answer)
  const band = bands[at]
  if (band) {
    const sum = { atMost: ceiling(band), unit }
    return { answer, label: bandLabel(node, at, locale), pick: answer, to: band.to, sum }
  }
  return amount
}

/** An amount's question on one day. */
export type FixedAmount = Omit<Amount, 'bands'> & { readonly bands: readonly FixedBand[] }

/** The most that a band holds, which is how it is judged while the amount is unknown: that reading never allows too much. */
const ceiling = (band: FixedBand): number =>
  band.upTo ?? (band.under === undefined ? Infinity : band.under - 1)

/** A band in words: "up to $50", "under $50", "$50 or more", "above $50". */
export function bandLabel(
  { bands, unit }: Pick<FixedAmount, 'bands' | 'unit'>,
  at: number,
  locale: string,
): string {
  const band = bands[at]
  const below = bands[at - 1]
  const money = (minor: number) => formatAmount(minor, unit, locale)
  if (band?.upTo !== undefined) return band.upTo === 0 ? money(0) : `up to ${money(band.upTo)}`
  if (band?.under !== undefined) return `under ${money(band.under)}`
  if (below?.upTo !== undefined) return `above ${money(below.upTo)}`
  if (below?.under !== undefined) return `${money(below.under)} or more`
  return 'any amount'
}

const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`

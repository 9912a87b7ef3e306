import { budgetWords, theRoles } from '../authority'
import { formatAmount } from '../content'
import type { Standing } from './standing'

/** A standing in words: `up to $50, at most 3 times for each customer within a year; with the manager up to $500`. */
export function standingWords(bands: readonly Standing[], unit: string | undefined, locale: string): string {
  const money = (minor: number) => formatAmount(minor, unit ?? '', locale)
  const parts = runs(bands).flatMap(({ from, upTo, standing }) => {
    if (standing.may === 'ask' || standing.may === 'never') return []
    const range = unit === undefined ? '' : rangeWords(from, upTo, money)
    const second = standing.may === 'together' ? `together with ${theRoles(standing.with)}` : ''
    const depends = standing.may === 'unknown' ? 'depending on what isn’t known yet' : ''
    const budgets = standing.budgets.map(one => budgetWords(one, money))
    return [
      [range || (second || depends ? '' : 'yes'), second, depends, ...budgets].filter(Boolean).join(', '),
    ]
  })
  return parts.length > 0 ? parts.join('; ') : 'no'
}

function rangeWords(from: number, upTo: number, money: (minor: number) => string): string {
  if (upTo === Infinity) return from === 0 ? 'any amount' : `above ${money(from)}`
  return from === 0 ? `up to ${money(upTo)}` : `above ${money(from)} up to ${money(upTo)}`
}

/** Bands in a row that say the same, as one. */
function runs(bands: readonly Standing[]): { from: number; upTo: number; standing: Standing }[] {
  const found: { from: number; upTo: number; standing: Standing }[] = []
  let from = 0
  for (const standing of bands) {
    const last = found.at(-1)
    if (last && same(last.standing, standing)) last.upTo = standing.upTo
    else found.push({ from, upTo: standing.upTo, standing })
    from = standing.upTo
  }
  return found
}

const same = (a: Standing, b: Standing) =>
  a.may === b.may && JSON.stringify([a.with, a.budgets]) === JSON.stringify([b.with, b.budgets])

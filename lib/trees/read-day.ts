import type { DateBand, DateNode } from '../content'
import { formatDay, formatSpan, isDay, moved } from './days'
import { quote, type Misread, type Read } from './read'

/** Reads a day, `YYYY-MM-DD`, or the id of a band by who knows only about when it was. `today` is a day as well. */
export function readDay(node: DateNode, answer: string, today: string, locale: string): Read | Misread {
  const written = answer.trim()
  if (!isDay(written)) return readDayBand(node, answer, locale) ?? { message: unread(written) }
  const day = written
  const toCome = day > today
  if (toCome && node.when === 'past') {
    return { message: `${formatDay(day, locale)} is still to come. Write a day that has been, or today.` }
  }
  if (day < today && node.when === 'future') {
    return { message: `${formatDay(day, locale)} has been. Write a day that is to come, or today.` }
  }
  const band = node.bands.find(each => within(each, node.when, day, today))
  if (!band) return { message: `${formatDay(day, locale)} is a day that this question has no answer for.` }
  return { answer: day, label: formatDay(day, locale), picks: [band.id], to: band.to }
}

/** The band of a day that isn't known closer. */
export function readDayBand(node: DateNode, id: string, locale: string): Read | undefined {
  const at = node.bands.findIndex(each => each.id === id)
  const band = node.bands[at]
  return band && { answer: id, label: dateBandLabel(node, at, locale), picks: [id], to: band.to }
}

function within({ within: span, before }: DateBand, when: DateNode['when'], day: string, today: string) {
  if (before !== undefined) return day < before
  if (span === undefined) return true
  return when === 'future' ? day <= moved(today, span, 1) : day >= moved(today, span, -1)
}

function unread(written: string): string {
  if (written === '') return 'Write a day, like 2026-11-02.'
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return `There is no ${quote(written)} in the calendar.`
  return `${quote(written)} is not a day. Write year, month and day, like 2026-11-02.`
}

/** A band in words: "in the last 30 days", "more than 30 days ago", "before Apr 6, 2026". */
export function dateBandLabel(
  { bands, when }: Pick<DateNode, 'bands' | 'when'>,
  at: number,
  locale: string,
): string {
  const band = bands[at]
  const nearer = bands[at - 1]
  if (band?.before !== undefined) {
    const until = `before ${formatDay(band.before, locale)}`
    return nearer?.before === undefined ? until : `from ${formatDay(nearer.before, locale)}, ${until}`
  }
  if (nearer?.before !== undefined) return `${formatDay(nearer.before, locale)} or later`
  const past = when !== 'future'
  const beyond = nearer?.within && `more than ${formatSpan(nearer.within)} ${past ? 'ago' : 'from now'}`
  if (!band?.within) return beyond ?? 'any day'
  if (band.within.count === 0) return 'today'
  const near = `in the ${past ? 'last' : 'next'} ${formatSpan(band.within)}`
  return beyond ? `${beyond}, ${near}` : near
}

import { addDays, type Span } from '../content'

/**
 * A day moved back (`way` -1) or ahead (1) by a length of time in the calendar. Where the month it comes to is too short,
 * its last day: half a year before August 31 is the last of February.
 */
export function moved(day: string, { count, unit }: Span, way: -1 | 1): string {
  if (unit === 'd') return addDays(day, way * count)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = year * 12 + (month - 1) + way * count * (unit === 'y' ? 12 : 1)
  const first = new Date(Date.UTC(2000, 0, 1))
  first.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  first.setUTCDate(Math.min(date, last.getUTCDate()))
  return first.toISOString().slice(0, 10)
}

/** Whether this is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day as a person reads it: `Nov 2, 2026`. */
export function formatDay(day: string, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(`${day}T00:00Z`))
}

/** `30 days`, `1 month`. */
export function formatSpan({ count, unit }: Span): string {
  const word = { d: 'day', m: 'month', y: 'year' }[unit]
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

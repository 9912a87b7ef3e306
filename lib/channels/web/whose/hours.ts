import type { Hours } from '../../../content'
import { dateFormat } from '../date-format'

/** Opening hours as rows of a table, days with the same hours together: `Mon–Fri`, `09:00–18:00`. Monday first. */
export function presentHours(hours: Hours, locale: string): { days: string; times: string }[] {
  const name = dateFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  const names = hours.map((_, index) => name.format(Date.UTC(2024, 0, 1 + index)))
  const rows: { from: number; to: number; times: string }[] = []
  hours.forEach((spans, index) => {
    const times = spans.map(([from, to]) => `${time(from)}–${time(to)}`).join(', ') || 'Closed'
    const last = rows.at(-1)
    if (last?.times === times) last.to = index
    else rows.push({ from: index, to: index, times })
  })
  return rows.map(({ from, to, times }) => ({
    days: from === to ? names[from]! : `${names[from]}–${names[to]}`,
    times,
  }))
}

function time(minutes: number): string {
  const within = minutes > 1440 ? minutes - 1440 : minutes
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

import type { Span } from './model'

/** Reads `30d`, `6m` or `18y`; undefined for anything else. */
export function parseSpan(written: string): Span | undefined {
  const [, days, months, years] = /^(?:(\d{1,5})d|(\d{1,4})m|(\d{1,3})y)$/.exec(written.trim()) ?? []
  if (days) return { count: Number(days), unit: 'd' }
  if (months) return { count: Number(months), unit: 'm' }
  return years ? { count: Number(years), unit: 'y' } : undefined
}

/**
 * The day that lies a span before a day (`-1`) or after it (`1`), `YYYY-MM-DD`. Months and years are the calendar's: where
 * that month has no such day, its last one (a month after 31 January is 28 or 29 February).
 */
export function addSpan(date: string, { count, unit }: Span, way: 1 | -1): string {
  const moved = new Date(`${date}T00:00:00Z`)
  if (unit === 'd') moved.setUTCDate(moved.getUTCDate() + way * count)
  else {
    const day = moved.getUTCDate()
    moved.setUTCDate(1)
    moved.setUTCMonth(moved.getUTCMonth() + way * count * (unit === 'y' ? 12 : 1))
    const days = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
    moved.setUTCDate(Math.min(day, days))
  }
  return moved.toISOString().slice(0, 10)
}

/** Whether `long` is longer than `short` on every day, going back and going on; a month may be 28 days. */
export function isLonger(long: Span, short: Span): boolean {
  if (long.unit === short.unit) return long.count > short.count
  // Four years hold every place of a leap day.
  for (let at = Date.UTC(2022, 2, 1), end = Date.UTC(2026, 2, 1); at < end; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (addSpan(day, long, -1) >= addSpan(day, short, -1)) return false
    if (addSpan(day, long, 1) <= addSpan(day, short, 1)) return false
  }
  return true
}

import type { Hours } from './model'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * Reads opening hours: keys are days (`mon`, `mon-fri`, `mon,wed`, `daily`), values are `09:00-18:00`, several
 * spans with commas, `closed`, or `24h`. An end before its start runs into the next day (`22:00-02:00`).
 */
export function parseHours(
  written: Readonly<Record<string, string>>,
): { hours: Hours } | { key: string; message: string } {
  const week: [number, number][][] = weekdays.map(() => [])
  for (const [key, value] of Object.entries(written)) {
    const days = parseDays(key)
    if (!days) return { key, message: `"${key}" is not a day. Write mon, mon-fri or daily.` }
    const spans = parseSpans(value)
    if (!spans) return { key, message: `"${value}" is not a time of day. Write 09:00-18:00, closed or 24h.` }
    for (const day of days) week[day] = [...(week[day] ?? []), ...spans].sort((a, b) => a[0] - b[0])
  }
  return { hours: week }
}

function parseDays(key: string): number[] | undefined {
  const days: number[] = []
  for (const part of key.toLowerCase().split(',')) {
    const [first = '', last = first, ...more] = part.split('-').map(day => day.trim())
    const [from, to] = first === 'daily' ? [0, 6] : [weekday(first), weekday(last)]
    if (from < 0 || to < 0 || more.length) return undefined
    for (let day = from; ; day = (day + 1) % 7) {
      days.push(day)
      if (day === to) break
    }
  }
  return days
}

/** `mon`, `monday` and what lies between; -1 for what is no day. */
function weekday(name: string): number {
  return name.length < 3 ? -1 : weekdays.findIndex(day => day.startsWith(name))
}

function parseSpans(value: string): [number, number][] | undefined {
  if (value === 'closed') return []
  if (value === '24h') return [[0, 1440]]
  const spans: [number, number][] = []
  for (const part of value.split(',')) {
    const match = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(part)
    if (!match) return undefined
    const [h1, m1, h2, m2] = match.slice(1).map(Number) as [number, number, number, number]
    const [from, to] = [h1 * 60 + m1, h2 * 60 + m2]
    if (from >= 1440 || to > 1440 || m1 > 59 || m2 > 59 || from === to) return undefined
    spans.push([from, to > from ? to : to + 1440])
  }
  return spans
}

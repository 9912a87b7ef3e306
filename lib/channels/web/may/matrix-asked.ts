import { instantOf, today } from '../../../content'
import type { Reader } from '../reader'

/** What the address of the matrix asks for: words, a day, and one role; each may be empty. */
export interface MatrixAsked {
  readonly q: string
  readonly on: string
  readonly role: string
}

/** The address of the matrix; what is empty is left out. */
export function matrixUrl(asked: Partial<MatrixAsked>): string {
  const search = new URLSearchParams()
  for (const name of ['q', 'on', 'role'] as const) if (asked[name]) search.set(name, asked[name])
  return search.size ? `/may?${search}` : '/may'
}

/** The day that limits are looked at. */
export interface MatrixDay {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly isToday: boolean
  readonly instant: Date
  /** What was wrong with the day that was asked for; it is today then. */
  readonly problem?: string
}

/** Another day than today is looked at from its noon. */
export function readDay({ house, now }: Reader, on: string): MatrixDay {
  const { timeZone } = house.snapshot.organization
  const date = today(now, timeZone)
  if (on === '' || on === date) return { date, isToday: true, instant: now }
  if (!isDay(on)) {
    const problem = `“${on.slice(0, 40)}” is not a day. Write it like ${date}.`
    return { date, isToday: true, instant: now, problem }
  }
  return { date: on, isToday: false, instant: instantOf(on, 12 * 60, timeZone) }
}

function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

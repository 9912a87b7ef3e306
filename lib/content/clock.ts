import { offsetAt } from './offset'

/** The calendar day, `YYYY-MM-DD`, that it is at an instant in an IANA time zone (`America/New_York`). */
export function today(now: Date, timeZone: string): string {
  return new Date(now.getTime() + offsetAt(now.getTime(), timeZone)).toISOString().slice(0, 10)
}

/**
 * The instant at which clocks in a time zone show `minute` minutes after midnight of `date`. An hour that the spring
 * change leaves out is taken as the hour after it.
 */
export function instantOf(date: string, minute: number, timeZone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minute * 60_000
  // The offset at the guess may be that of the other side of a clock change; the second step settles it.
  const guess = wanted - offsetAt(wanted, timeZone)
  return new Date(wanted - offsetAt(guess, timeZone))
}

/** `date` moved by whole days, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

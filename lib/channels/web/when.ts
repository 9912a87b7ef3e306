import { type Organization, today } from '../../content'
import { dateFormat } from './date-format'

type Zone = Pick<Organization, 'locale' | 'timeZone'>

/** The time of day at an instant, as opening hours are written: `17:00`. */
export function clock(instant: Date, { locale, timeZone }: Zone): string {
  return dateFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
}

/** A calendar day (`YYYY-MM-DD`) as people read it: `Oct 28`, with its year when that isn't this one. */
export function day(date: string, now: Date, { locale, timeZone }: Zone): string {
  const year = date.slice(0, 4) === today(now, timeZone).slice(0, 4) ? undefined : 'numeric'
  return dateFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year }).format(
    new Date(`${date}T00:00Z`),
  )
}

/** A calendar day so many days later. */
export function later(date: string, days: number): string {
  const instant = new Date(`${date}T00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

/**
 * A coming instant, as near as one says it: `17:00`, `midnight`, `tomorrow, 09:00`, `Monday, 09:00`, `Dec 28, 09:00`.
 * Midnight is said of the day that it ends: `tomorrow, midnight`.
 */
export function moment(iso: string, now: Date, zone: Zone): string {
  const midnight = clock(new Date(iso), zone) === '00:00'
  const instant = new Date(Date.parse(iso) - (midnight ? 1 : 0))
  const [from, to] = [today(now, zone.timeZone), today(instant, zone.timeZone)]
  const time = midnight ? 'midnight' : clock(instant, zone)
  if (to === from) return time
  if (to === later(from, 1)) return `tomorrow, ${time}`
  if (to > later(from, 6)) return `${day(to, now, zone)}, ${time}`
  const weekday = dateFormat(zone.locale, { timeZone: zone.timeZone, weekday: 'long' })
  return `${weekday.format(instant)}, ${time}`
}

/** An instant that has been: `17:04` today, else `Nov 21, 17:04`. */
export function since(instant: Date, now: Date, zone: Zone): string {
  const date = today(instant, zone.timeZone)
  const time = clock(instant, zone)
  return date === today(now, zone.timeZone) ? time : `${day(date, now, zone)}, ${time}`
}

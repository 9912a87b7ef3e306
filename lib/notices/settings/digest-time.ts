import { addDays, instantOf, today, weekdayOf } from '../../content'
import { SettingError } from './setting-error'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** When in the week, in the organization's time zone. */
export interface DigestTime {
  /** Monday is 0. */
  readonly weekday: number
  /** After midnight. */
  readonly minute: number
}

/**
 * Reads `mon 08:00`, which it also is unless something is said; `off` is never.
 * @throws SettingError
 */
export function readDigestTime(text = 'mon 08:00'): DigestTime | undefined {
  if (text.trim().toLowerCase() === 'off') return undefined
  const [, day, hours, minutes] = /^\s*([a-z]{3})\s+([01]?\d|2[0-3]):([0-5]\d)\s*$/i.exec(text) ?? []
  const weekday = weekdays.indexOf(day?.toLowerCase() ?? '')
  if (weekday < 0)
    throw new SettingError('ANSWERHOUSE_DIGEST', 'Write a day and a time like mon 08:00, or off.')
  return { weekday, minute: Number(hours) * 60 + Number(minutes) }
}

/** The last instant, now or before, at which a digest is due. */
export function lastDue({ weekday, minute }: DigestTime, now: Date, timeZone: string): Date {
  const day = today(now, timeZone)
  const back = (weekdayOf(day) - weekday + 7) % 7
  const due = instantOf(addDays(day, -back), minute, timeZone)
  return due <= now ? due : instantOf(addDays(day, -back - 7), minute, timeZone)
}

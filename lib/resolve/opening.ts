import { addDays, type Hours, instantOf, type Organization, today as dayOf, weekdayOf } from '../content'

/** Whether somebody is there, and until or from when. Neither instant is given when hours never end, or never begin. */
export interface Opening {
  readonly open: boolean
  readonly closesAt?: Date
  readonly opensAt?: Date
}

/** How far ahead it is worth looking for the next opening, days. */
const horizon = 21

interface Said {
  readonly organization: Organization
  readonly opening: Opening
  /** It holds from this instant … */
  readonly from: number
  /** … until just before this one: nothing opens or closes between. */
  readonly until: number
}

/** What was said last of these hours. A page asks for each member of each team on it. */
const said = new WeakMap<Hours, Said>()

/**
 * Holds opening hours against an instant, in the organization's time zone and without its holidays; on those only who is
 * there around the clock (`24h`) is there too. A span that began yesterday and runs past midnight still counts. Without
 * hours one is always open.
 */
export function opening(hours: Hours | undefined, organization: Organization, now: Date): Opening {
  if (!hours) return { open: true }
  const at = now.getTime()
  const last = said.get(hours)
  if (last?.organization === organization && last.from <= at && at < last.until) return last.opening
  const found = reckon(hours, organization, now)
  const until = found.closesAt ?? found.opensAt ?? tomorrow(organization, now)
  said.set(hours, { organization, opening: found, from: at, until: until.getTime() })
  return found
}

/** How far ahead one looks depends on the day, and on nothing shorter. */
function tomorrow({ timeZone }: Organization, now: Date): Date {
  return instantOf(addDays(dayOf(now, timeZone), 1), 0, timeZone)
}

function reckon(hours: Hours, { holidays, timeZone }: Organization, now: Date): Opening {
  const today = dayOf(now, timeZone)
  let end: Date | undefined
  for (let day = -1; day <= horizon; day++) {
    const date = addDays(today, day)
    const holiday = holidays.includes(date)
    for (const [from, to] of hours[weekdayOf(date)] ?? []) {
      if (holiday && to - from < 1440) continue
      const opens = instantOf(date, from, timeZone)
      const closes = instantOf(date, to, timeZone)
      if (end) {
        // Spans that meet (09:00-24:00, 00:00-02:00) are one opening.
        if (opens > end) return { open: true, closesAt: end }
        if (closes > end) end = closes
      } else if (opens <= now && now < closes) end = closes
      else if (opens > now) return { open: false, opensAt: opens }
    }
  }
  if (!end) return { open: false }
  return end > instantOf(addDays(today, horizon - 1), 0, timeZone)
    ? { open: true }
    : { open: true, closesAt: end }
}

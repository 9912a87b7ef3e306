const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day, `YYYY-MM-DD`, that it is at an instant in an IANA time zone (`America/New_York`). */
export function today(now: Date, timeZone: string): string {
  const part = parts(now, timeZone)
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/**
 * The instant at which clocks in a time zone show `minute` minutes after midnight of `date`. An hour that the spring
 * change leaves out is taken as the hour after it.
 */
export function instantOf(date: string, minute: number, timeZone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minute * 60_000
  // The offset at the guess may be that of the other side of a clock change; the second step settles it.
  let guess = wanted - offset(new Date(wanted), timeZone)
  guess = wanted - offset(new Date(guess), timeZone)
  return new Date(guess)
}

/** `date` moved by whole days, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
function offset(at: Date, timeZone: string): number {
  const part = parts(at, timeZone)
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    name => Number(part(name)),
  )
  const shown = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  return shown - Math.floor(at.getTime() / 1000) * 1000
}

function parts(at: Date, timeZone: string): (name: string) => string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(timeZone, format)
  }
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return name => found[name] ?? '0'
}

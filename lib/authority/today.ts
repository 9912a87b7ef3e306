const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day, `YYYY-MM-DD`, that it is at an instant in an IANA time zone (`America/New_York`). */
export function today(now: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timeZone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(now).map(part => [part.type, part.value]))
  return `${parts.year!.padStart(4, '0')}-${parts.month}-${parts.day}`
}

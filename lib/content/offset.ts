const formats = new Map<string, Intl.DateTimeFormat>()
/** By zone, then by hour since 1970: the offset that holds through that whole hour. */
const known = new Map<string, Map<number, number>>()
/** Hours kept for a zone: what a house shows lies within weeks. */
const most = 10_000
const hour = 3_600_000

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. Kept by the hour, because asking takes long. */
export function offsetAt(instant: number, timeZone: string): number {
  let hours = known.get(timeZone)
  if (!hours) known.set(timeZone, (hours = new Map()))
  const at = Math.floor(instant / hour)
  const kept = hours.get(at)
  if (kept !== undefined) return kept
  const first = reckonOffset(at * hour, timeZone)
  // A clock change within the hour, as where zones are half an hour apart: then it is asked every time.
  if (first !== reckonOffset((at + 1) * hour - 1, timeZone)) return reckonOffset(instant, timeZone)
  if (hours.size >= most) hours.clear()
  hours.set(at, first)
  return first
}

/** The same, asked anew. */
export function reckonOffset(instant: number, timeZone: string): number {
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
  const found = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? 0
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}

const units = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const

/** So many minutes in words: `2 hours`, `1 day 4 hours`. */
export function spell(minutes: number): string {
  const parts: string[] = []
  let rest = minutes
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length)
    if (count) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
    rest -= count * length
  }
  return parts.join(' ') || '0 minutes'
}

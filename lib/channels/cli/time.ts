import { InvalidArgumentError } from 'commander'

/** A day (`2026-03-01`, taken at noon UTC) or an instant (`2026-03-01T09:30:00Z`). */
export function instant(written: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written)
  const at = new Date(day ? `${written}T12:00:00Z` : written)
  if (Number.isNaN(at.getTime()))
    throw new InvalidArgumentError('Write a day as 2026-03-01, or an instant as 2026-03-01T09:30:00Z.')
  return at
}

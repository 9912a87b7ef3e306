import type { Bound } from './model'
import { parseAmount } from './money'

/** Reads the bound of a band: an amount in its unit, or the name of a figure. */
export function readBound(written: string, unit: string): { bound: Bound } | { message: string } {
  const parsed = parseAmount(written, unit)
  if ('minor' in parsed) return { bound: parsed.minor }
  return /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(written) ? { bound: written } : parsed
}

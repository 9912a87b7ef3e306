import type { Index } from '../structure'

/** The level of the index that somebody sees by; levels beyond its own see everything in it. */
export function levelIn({ levels }: Index, level: number): number {
  return Math.max(0, Math.min(levels - 1, Math.trunc(level) || 0))
}

import type { Database } from '../db'

/** How long something is kept. */
export interface Retention {
  readonly kind: string
  /** In plain words. */
  readonly what: string
  readonly days: number
  /** For a list. */
  readonly name: string
}

export const retention: readonly Retention[] = []

/** Forgets what was kept long enough. @returns how many of each kind */
export async function forgetOld(_db: Database, _now: Date): Promise<Readonly<Record<string, number>>> {
  return {}
}

/** Forgets at once what is only kept for somebody's own use: they left. */
export async function forgetAccount(_db: Database, _account: string): Promise<void> {}

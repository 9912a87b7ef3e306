import type { Snapshot } from '../content'
import type { Database } from '../db'

/** What records are kept of and where. A house fits it; without a database nothing is kept, and nothing found. */
export interface Kept {
  readonly snapshot: Snapshot
  readonly db?: Database | undefined
}

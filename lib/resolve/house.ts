import type { Snapshot } from '../content'
import type { Database } from '../db'
import type { Ledger } from '../records'
import type { Index, Learnt } from '../search'

/** What every use case is given: the current snapshot with its index, and the database where there is one. */
export interface House {
  readonly snapshot: Snapshot
  readonly index: Index
  /** What use taught about the index; absent where that is nothing. */
  readonly learnt?: Learnt | undefined
  /** Absent on the command line, which records nothing. */
  readonly db?: Database
  /** Who verified what, and what has changed since; absent where no records are kept. */
  readonly ledger?: Ledger | undefined
  /** Absolute path of the content folder, for the images and forms in files/. */
  readonly folder: string
  /** Absolute path of the versions of these that are served, by their SHA-256; absent where the folder says it. */
  readonly kept?: string
  /** When the snapshot was read. */
  readonly readAt: Date
}

import type { OpenedFrom, SearchRecord } from './searches/store'
import type { OpenedRow, ReadingRow, VisitRow } from './visits/store'
import type { WalkRecord } from './walks/walked'

/** What is to be written within a second. */
export interface Gathered {
  /** By trace. */
  readonly searches: Map<string, SearchRecord & { settled?: boolean; settledId?: string }>
  /** By the trace of the search it was opened from: what was opened first, and what last. */
  readonly found: Map<string, OpenedFrom>
  /** By document, day and channel. */
  readonly readings: Map<string, ReadingRow>
  /** By account and document. */
  readonly opened: Map<string, OpenedRow>
  /** By account. */
  readonly visits: Map<string, VisitRow>
  /** By id. */
  readonly walks: Map<string, WalkRecord>
}

export function nothing(): Gathered {
  return {
    searches: new Map(),
    found: new Map(),
    readings: new Map(),
    opened: new Map(),
    visits: new Map(),
    walks: new Map(),
  }
}

import type { Good, Held, Reading } from '../content'

/** What made the house look at its source. */
export type Cause = 'start' | 'change' | 'webhook' | 'button' | 'command'

/** One time that something else was served than before. */
export interface Published {
  readonly at: Date
  readonly revision: string
  readonly cause: Cause
  /** Who made the change, and what they said of it, where the source knows. */
  readonly by?: string
  readonly message?: string
  /** The whole name of their commit. */
  readonly commit?: string
  /** The addresses of mail in all commits that came with it. */
  readonly emails?: readonly string[]
  /** Files that are not served as they are there now. */
  readonly held: number
  /** From the moment it was looked at, milliseconds. */
  readonly ms: number
}

/** How it stands with what is served, for those who write. */
export interface Publishing {
  /** The source as people read it. */
  readonly source: string
  /** The newest first; there is always one. */
  readonly last: readonly Published[]
  readonly held: readonly Held[]
  /** Files that are gone, and are served until somebody says that they may go. */
  readonly asked: readonly string[]
  /** The source could not be reached or read since then. */
  readonly trouble?: { readonly since: Date; readonly message: string }
}

/** What may be asked of the one that publishes. */
export interface Publisher {
  readonly status: () => Publishing
  /** What is served of each file. */
  readonly good: () => Good
  /** Has all branches of a repository elsewhere here. @throws when it can't be reached */
  readonly bringBranches: () => Promise<void>
  /**
   * Looks at the source, and serves what is new there; done when that is so, or when it is clear that it can't be, which
   * stands in the status. While one is at it, the next waits, and further ones wait with that.
   * @param confirmed what is gone may go
   */
  readonly publish: (cause: Cause, confirmed?: boolean) => Promise<void>
  /** Saves what the current house serves, once search has learned from it, so that it opens without its source. */
  readonly save: () => Promise<void>
  /** The files as they were read last, right or wrong; undefined where only what was saved could be opened. */
  readonly reading: () => Reading | undefined
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.publisher')
const shared = globalThis as { [key]?: Publisher }

/** The one publisher of the process; none where nothing but a snapshot is served. */
export function currentPublisher(): Publisher | undefined {
  return shared[key]
}

export function sharePublisher(publisher: Publisher): void {
  shared[key] = publisher
}

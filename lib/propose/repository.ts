import type { GitOptions } from '../publish'

/** The repository that the content comes from: how its branches are read and written. Nothing else writes to it. */
export interface Repository {
  /** Runs git at its root. @throws GitError */
  readonly run: (args: readonly string[], options?: GitOptions) => Promise<Buffer>
  /** Where the content folder stands in it: '' or `docs/help/`. */
  readonly prefix: string
  /** Where the branches of proposals stand here: `refs/heads/propose/`. */
  readonly refs: string
  /** Brings here how the branches stand at the source now. @throws GitError where that can't be reached */
  readonly bring: () => Promise<void>
  /** The commit at which the served branch stands. @throws ProposeError where there is none */
  readonly served: () => Promise<string>
  /** Has a proposal's branch stand at a commit, if it still stands at `before`; without that it must be new. */
  readonly move: (name: string, commit: string, before?: string) => Promise<void>
  /** Takes a proposal's branch away, if it still stands there. */
  readonly remove: (name: string, before: string) => Promise<void>
  /** Has the served branch go on to a commit that follows it. @throws ProposeError where it went on elsewhere */
  readonly advance: (commit: string) => Promise<void>
  /** Where the git host has a proposal approved: the page that asks for it. Absent: that is done in the house. */
  readonly request?: (branch: string) => string
}

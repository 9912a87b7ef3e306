/** Why something can't be proposed or decided; the message is for people, and what they typed is not lost by it. */
export class ProposeError extends Error {
  override readonly name: string = 'ProposeError'
}

/** What somebody began from is not what there is any more; the next try is on top of what there is. */
export class StaleError extends ProposeError {
  override readonly name = 'StaleError'
}

/** Whether something was thrown that people are to read. By its name, as Next makes several copies of a class. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['ProposeError', 'StaleError', 'GitError'].includes(error.name)
}

/** Who wrote a change, as git keeps it. */
export interface Author {
  readonly name: string
  readonly email: string
}

/** One file that a proposal changes. */
export interface Change {
  /** Path in the repository. */
  readonly path: string
  /** Path inside the content folder; absent for what the house doesn’t read. */
  readonly file?: string
  /** Names of its bytes before and after; absent where it isn't there. */
  readonly before?: string
  readonly after?: string
  /** Whether it is a plain file on both sides, and no link or other repository. */
  readonly isPlain: boolean
}

/** A change that somebody would like, on a branch of its own. */
export interface Proposal {
  /** Its branch is `propose/` and this. */
  readonly name: string
  /** The commit at which its branch stands. */
  readonly tip: string
  /** The served commit from which it set out last. */
  readonly base: string
  /** What changes and why, as its author said it last. */
  readonly why: string
  /** Who proposes it. */
  readonly by: Author
  /** Addresses of all who wrote in it. */
  readonly authors: readonly string[]
  /** When it was written last, or decided. */
  readonly at: Date
  readonly changes: readonly Change[]
  /** `conflict`: what is served has changed in the same place since. */
  readonly state: 'open' | 'conflict' | 'declined'
  /** Of one that was declined. */
  readonly declined?: { readonly by: string; readonly reason: string }
}

/** A proposal that has become part of what is served. */
export interface Merged {
  readonly name: string
  readonly why: string
  readonly by: Author
  readonly at: Date
  /** Absent where the git host knows. */
  readonly approvedBy?: string
}

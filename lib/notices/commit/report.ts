import type { Snapshot } from '../../content'
import { problemsFor, type SentProblem } from './cut'
import { type CommitState, stateOf, type Status, summaryOf } from './state'

/** What is told of a change to somebody. */
export interface CommitReport {
  readonly revision: string
  readonly state: CommitState
  readonly summary: string
  readonly problems: readonly SentProblem[]
  /** Files that were taken away, and stay until an editor says that they may go. */
  readonly asked: readonly string[]
}

/** More mistakes than these help nobody; the page has all of them. */
const most = 100

/** How it stands with what was published last, for somebody of this audience. */
export function reportFor({ held, asked, last }: Status, snapshot: Snapshot, audience: string): CommitReport {
  return {
    revision: last[0]?.revision ?? snapshot.revision,
    state: stateOf({ held, asked }),
    summary: summaryOf({ held, asked }),
    problems: problemsFor(snapshot, audience, held).slice(0, most),
    asked: asked.slice(0, most),
  }
}

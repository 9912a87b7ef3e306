import type { Actor } from '../../access'
import type { Database } from '../../db'
import type { Kept } from '../kept'
import { standing, type Standing } from './standing'
import { waitingFeedback, type FeedbackRow } from './store'

interface Waiting {
  readonly rows: Promise<readonly FeedbackRow[]>
  readonly until: number
}

/** Every page shows how many wait, so the few that wait for anybody are read once in so many milliseconds. */
const holds = 5000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.waiting')
const shared = globalThis as { [key]?: WeakMap<Database, Waiting> }

function waitingRows(db: Database): Waiting['rows'] {
  const all = (shared[key] ??= new WeakMap<Database, Waiting>())
  const known = all.get(db)
  if (known && known.until > performance.now()) return known.rows
  const rows = waitingFeedback(db)
  all.set(db, { rows, until: performance.now() + holds })
  rows.catch(() => all.delete(db))
  return rows
}

/** Something was said or read in this process: whoever asks next gets it as it is. */
export function forgetWaiting(db: Database): void {
  shared[key]?.delete(db)
}

/** Whether a conversation waits for somebody who stands to it like this. */
export function waits(feedback: FeedbackRow, stands: Standing): boolean {
  const toAnswer = stands.theirs && !feedback.answered && feedback.closedAt === null
  return toAnswer || (stands.mine && feedback.unread)
}

/** How many conversations wait for them: reports to their teams without an answer, and answers they have not read. */
export async function waitingFor(kept: Kept, actor: Actor): Promise<number> {
  if (!kept.db || !actor.account) return 0
  const rows = await waitingRows(kept.db)
  return rows.filter(feedback => {
    const stands = standing(kept, actor, feedback)
    return stands && waits(feedback, stands)
  }).length
}

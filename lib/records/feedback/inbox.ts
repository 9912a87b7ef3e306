import type { Actor } from '../../access'
import type { Kept } from '../kept'
import { standing, type Standing } from './standing'
import { allFeedback, feedbackBy } from './store'
import { excerpt } from './text'
import { waits } from './waiting'

/** A conversation in a list. */
export interface Summary {
  readonly id: string
  /** The document's title. */
  readonly title: string
  /** The document's address, where they may see it. */
  readonly url?: string | undefined
  readonly at: Date
  /** When something was last said. */
  readonly lastAt: Date
  /** The beginning of what was said last. */
  readonly excerpt: string
  /** For this reader: to be answered, or an answer they have not read. */
  readonly waiting: boolean
  readonly closed: boolean
}

export interface Inbox {
  readonly toAnswer: readonly Summary[]
  readonly mine: readonly Summary[]
}

/** What they may answer, and what they reported; what was last said something in first. */
export async function inbox(kept: Kept, actor: Actor): Promise<Inbox> {
  const { db } = kept
  if (!db || !actor.account) return { toAnswer: [], mine: [] }
  const toAnswer = (await allFeedback(db)).flatMap(feedback => {
    const stands = standing(kept, actor, feedback)
    return stands?.mayAnswer && !stands.mine ? [summary(feedback, stands)] : []
  })
  const mine = (await feedbackBy(db, actor.account)).flatMap(feedback => {
    const stands = standing(kept, actor, feedback)
    return stands ? [summary(feedback, stands)] : []
  })
  return { toAnswer, mine }
}

type Feedback = Awaited<ReturnType<typeof feedbackBy>>[number]

function summary(feedback: Feedback, stands: Standing): Summary {
  const { document } = stands
  return {
    id: feedback.id,
    title: document?.title ?? 'A page you can’t open any more',
    ...(document && { url: document.url }),
    at: feedback.at,
    lastAt: feedback.lastAt,
    excerpt: excerpt(feedback.messages[0]?.text ?? ''),
    waiting: waits(feedback, stands),
    closed: feedback.closedAt !== null,
  }
}

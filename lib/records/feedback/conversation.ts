import type { Actor } from '../../access'
import { isUuid, type Kept } from '../kept'
import { inTransaction } from '../store'
import { standing, teamFor } from './standing'
import { feedbackById, messagesOf, updateFeedback } from './store'
import { forgetWaiting } from './waiting'

export interface Message {
  readonly at: Date
  readonly byOwner: boolean
  /** Who answered, to readers with a role; who reported it, to those who may answer. */
  readonly name?: string | undefined
  readonly text: string
}

/** "Something is wrong here", and what was said since. */
export interface Conversation {
  readonly id: string
  /** Absent where it is gone, or they may no longer see it. */
  readonly document: { readonly id: string; readonly title: string; readonly url: string } | undefined
  /** Who is to answer. */
  readonly team: { readonly id: string; readonly title: string }
  readonly at: Date
  readonly closed: boolean
  /** They reported it. */
  readonly mine: boolean
  readonly mayAnswer: boolean
  /** Oldest first. */
  readonly messages: readonly Message[]
}

/** A conversation, for whom it is for; its reporter has then read it. */
export async function conversation(kept: Kept, actor: Actor, id: string): Promise<Conversation | undefined> {
  const { db } = kept
  const feedback = db && isUuid(id) ? await feedbackById(db, id) : null
  const stands = feedback && standing(kept, actor, feedback)
  if (!db || !feedback || !stands) return undefined
  const { document, mine, mayAnswer } = stands
  const messages = await messagesOf(db, id)
  if (mine && feedback.unread) {
    await inTransaction(db, t => updateFeedback(t, id, { unread: false }))
    forgetWaiting(db)
  }
  // The names of people are told to those who are signed in with a role.
  const named = (byOwner: boolean) => (byOwner ? actor.role !== undefined : mayAnswer)
  return {
    id,
    document: document && { id: document.id, title: document.title, url: document.url },
    team: teamFor(kept, actor, document),
    at: feedback.at,
    closed: feedback.closedAt !== null,
    mine,
    mayAnswer,
    messages: messages.map(({ at, byOwner, name, text }) => ({
      at,
      byOwner,
      ...(name !== undefined && named(byOwner) && { name }),
      text,
    })),
  }
}

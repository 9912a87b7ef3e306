import type { Actor } from '../../access'
import { isUuid, seen, type Kept } from '../kept'
import { inTransaction } from '../store'
import { standing } from './standing'
import { feedbackById, updateFeedback, writeFeedback, writeMessage } from './store'
import { textProblem, written } from './text'
import { forgetWaiting } from './waiting'

/** Tells the team that owns a document that something is wrong there. @returns its id, or a plain sentence */
export async function report(
  kept: Kept,
  wrong: { readonly actor: Actor; readonly id: string; readonly text: string; readonly now: Date },
): Promise<{ readonly id: string } | { readonly error: string }> {
  const { actor, now } = wrong
  const document = seen(kept, actor, wrong.id)
  if (!document) return { error: 'There is no such page.' }
  const text = written(wrong.text)
  const error = textProblem(text)
  if (error) return { error }
  const { db, snapshot } = kept
  if (!db) return { error: 'This can’t be sent from here.' }
  const id = crypto.randomUUID()
  const accountId = actor.account
  await inTransaction(db, async t => {
    await writeFeedback(t, { id, documentId: document.id, revision: snapshot.revision, at: now, accountId })
    await writeMessage(t, { feedbackId: id, at: now, accountId, byOwner: false, text })
  })
  forgetWaiting(db)
  return { id }
}

/** Says more in a conversation. @returns a plain sentence when it can't be said; undefined when it isn't theirs */
export async function say(
  kept: Kept,
  said: {
    readonly actor: Actor
    readonly id: string
    readonly text: string
    /** By an owner: it is settled. The text may then be empty. */
    readonly close: boolean
    readonly now: Date
  },
): Promise<{ readonly ok: true } | { readonly error: string } | undefined> {
  const { actor, id, close, now } = said
  const { db } = kept
  const feedback = db && isUuid(id) ? await feedbackById(db, id) : null
  const stands = feedback && standing(kept, actor, feedback)
  if (!db || !feedback || !stands) return undefined
  if (close && !stands.mayAnswer) return { error: 'Only the team that answers can close this.' }
  const text = written(said.text)
  const error = close && text === '' ? undefined : textProblem(text)
  if (error) return { error }
  // Who reported something about their own team's document says more about it; they don't answer themselves.
  const byOwner = stands.mayAnswer && !stands.mine
  await inTransaction(db, async t => {
    await updateFeedback(t, id, {
      lastAt: now,
      closedAt: close ? now : byOwner ? feedback.closedAt : null,
      ...(text !== '' && { answered: byOwner }),
      ...(byOwner && { unread: feedback.accountId !== null }),
    })
    if (text !== '')
      await writeMessage(t, { feedbackId: id, at: now, accountId: actor.account, byOwner, text })
  })
  forgetWaiting(db)
  return { ok: true }
}

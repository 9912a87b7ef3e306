import type { Actor } from '../../access'
import { agree, decisionsOfWalk, mayAgree, mayWithdraw, withdraw } from '../../records'
import type { House } from '../../resolve'
import { Fault } from './fault'
import { decisionWords, type Written } from './walk-done'

/** What is made of what was written down at the end of a walk. */
export type Later = 'undo' | 'agree'

/**
 * Takes back what was written down at the end of a walk, by who wrote it down or doesn't agree to it; or agrees to it, as
 * the second person whom it waits for.
 */
export async function later(opened: House, actor: Actor, walk: string, what: Later): Promise<Written> {
  const now = new Date()
  const decisions = await decisionsOfWalk(opened, actor, walk)
  const theirs = decisions.filter(one =>
    what === 'undo' ? mayWithdraw(one, actor, now) : mayAgree(one, actor),
  )
  const last = theirs.at(-1)
  const changed = last && (await (what === 'undo' ? withdraw : agree)(opened, { actor, id: last.id, now }))
  if (!changed)
    throw new Fault(decisions.length === 0 ? 'Nothing was written down in this walk.' : refused[what])
  const { id, action } = changed
  const words = `${what === 'undo' ? 'Taken back' : 'Agreed'}: ${decisionWords(opened, actor, changed)}`
  return { id, action, waits: false, words }
}

const refused: Readonly<Record<Later, string>> = {
  undo: 'Nothing was taken back: only who wrote it down can, within a day, or who was asked to agree.',
  agree: 'Nothing here waits for you to agree.',
}

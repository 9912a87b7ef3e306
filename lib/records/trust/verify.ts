import type { Actor } from '../../access'
import { textOf, today, type Document } from '../../content'
import { isUuid, seen, type Kept } from '../kept'
import { answersFor, inTeam } from '../owning'
import { inTransaction } from '../store'
import { revisionOf } from '../to-read/request'
import { forgetLedger, ledgerOf } from './ledger'
import { steps, type Step } from './steps'
import { writeVerification } from './store'
import { trustOf } from './trust'

/**
 * Whether this actor may say that a document is right: whoever answers for it, and once that is late enough, the backup
 * of the team that owns it. Nobody verifies what is being written, or holds no more.
 */
export function mayVerify(kept: Kept, actor: Actor, document: Document, step: Step | undefined): boolean {
  if (!kept.db || document.state || !vouchedFor(kept, document)) return false
  if (answersFor(kept, actor, document)) return true
  const team = kept.snapshot.documents.get(document.owner)
  const backup = team?.kind === 'team' ? team.backup : undefined
  return backup !== undefined && isWithBackup(step) && inTeam(kept, actor, backup)
}

/** Whether something is so late that it is for the owner's backup too. */
export function isWithBackup(step: Step | undefined): boolean {
  return step !== undefined && steps.indexOf(step) >= steps.indexOf('backup')
}

const vouchedFor = ({ snapshot }: Kept, document: Document) =>
  trustOf(snapshot, document, '9999-12-31') !== undefined

/**
 * "This is right": keeps who said so of which words.
 * @param said.verification a UUID made with the page, so that a second press keeps nothing more
 * @param said.text the mark of what stood on their page; where the document says something else by now they have to look again
 * @returns undefined where it isn't theirs to say
 */
export async function verify(
  kept: Kept,
  said: {
    readonly actor: Actor
    readonly verification: string
    readonly id: string
    readonly text: string
    readonly now: Date
  },
): Promise<'verified' | 'changed' | undefined> {
  const { actor, now } = said
  const { db, snapshot } = kept
  const document = seen(kept, actor, said.id)
  if (!db || !document || !actor.account || !isUuid(said.verification)) return undefined
  const date = today(now, snapshot.organization.timeZone)
  const trust = trustOf(snapshot, document, date, await ledgerOf(db))
  if (!mayVerify(kept, actor, document, trust?.step)) return undefined
  const text = textOf(document)
  if (said.text !== text) return 'changed'
  await inTransaction(db, t =>
    writeVerification(t, {
      id: said.verification,
      at: now,
      documentId: document.id,
      revision: revisionOf(snapshot, document),
      text,
      accountId: actor.account!,
      person: actor.person,
    }),
  )
  forgetLedger(db)
  return 'verified'
}

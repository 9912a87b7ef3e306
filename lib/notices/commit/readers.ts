import { accountByName, actorInRole } from '../../access'
import type { Snapshot } from '../../content'
import type { Database } from '../../db'
import type { NoticeSettings } from '../settings/settings'
import type { MailReader } from './notices'

/**
 * Who gets mail of a change: who made it, where the address that they gave to git is an account of this house (anybody can
 * write any address into a commit, and strangers get no mail from us), and the addresses of the settings.
 * @param authors the addresses in its commits
 */
export async function mailReaders(
  db: Database,
  snapshot: Snapshot,
  settings: NoticeSettings,
  authors: readonly string[] = [],
): Promise<readonly MailReader[]> {
  const widest = settings.audience ?? snapshot.organization.audiences[0] ?? ''
  const found = new Map<string, MailReader>()
  for (const address of [...authors, ...(settings.mail?.to ?? [])]) {
    if (!address.includes('@')) continue
    const account = await accountByName(db, address)
    const to = account?.account ?? address.toLowerCase()
    const isAuthor = authors.includes(address)
    if (found.has(to) || (isAuthor && !account)) continue
    const audience = account ? actorInRole(snapshot, account.role).audience : widest
    found.set(to, { to, audience, isOwn: isAuthor })
  }
  return [...found.values()]
}

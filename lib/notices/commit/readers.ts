import { accountByName, actorInRole } from '../../access'
import type { Snapshot } from '../../content'
import type { Database } from '../../db'
import type { NoticeSettings } from '../settings/settings'
import type { MailReader } from './notices'

/**
 * Who gets mail of a change: who made it, where the address that they gave to git is an account of this house (anybody can
 * write any address into a commit, and strangers get no mail from us), and the addresses of the settings.
 * @param author the address in the commit
 */
export async function mailReaders(
  db: Database,
  snapshot: Snapshot,
  settings: NoticeSettings,
  author: string | undefined,
): Promise<readonly MailReader[]> {
  const widest = settings.audience ?? snapshot.organization.audiences[0] ?? ''
  const found = new Map<string, MailReader>()
  for (const address of [author, ...(settings.mail?.to ?? [])]) {
    if (!address?.includes('@')) continue
    const account = await accountByName(db, address)
    const to = account?.account ?? address.toLowerCase()
    const isOwn = account !== null && address === author
    if (found.has(to) || (address === author && !account)) continue
    const audience = account ? actorInRole(snapshot, account.role).audience : widest
    found.set(to, { to, audience, isOwn })
  }
  return [...found.values()]
}

import type { Snapshot } from '../content'
import type { Database } from '../db'
import type { Actor } from './actor'
import { openedSession } from './opened-session'
import { cookiesOf, isSecure } from './request'
import { actorInRole, nobody } from './role'
import { stampOf } from './sign-in'
import { accountById } from './store'

/** What sessions are sealed with. `start` takes it from the data folder. */
export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('There is no secret to seal sessions with. Start the site with `npm start`.')
  return secret
}

/**
 * Who sends a request with these headers. The account is asked every time: who left is nobody from then on, and a role
 * holds as soon as it is given.
 */
export async function actorOf(
  headers: Headers,
  db: Database,
  snapshot: Pick<Snapshot, 'organization' | 'roles'>,
): Promise<Actor> {
  // Only from its cookie: a session is not to be sent in any other way.
  const sealed = cookiesOf(headers)[`${isSecure(headers) ? '__Secure-' : ''}next-auth.session-token`]
  const session = sealed ? await openedSession(sealed, sessionSecret()) : undefined
  const account = session && (await accountById(db, session.account))
  if (!account || session.stamp !== stampOf(account)) return nobody(snapshot)
  const { id, name, person, role } = account
  return actorInRole(snapshot, role, {
    account: id,
    login: account.account,
    name,
    ...(person && { person }),
  })
}

import type { Snapshot } from '../content'
import type { Database } from '../db'
import type { Actor } from './actor'
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
  const { getToken } = await import('next-auth/jwt')
  const token = await getToken({
    // Only its cookies are read: a session is not to be sent in any other way.
    req: { cookies: cookiesOf(headers), headers: {} } as Parameters<typeof getToken>[0]['req'],
    secret: sessionSecret(),
    secureCookie: isSecure(headers),
  })
  const account = token?.sub ? await accountById(db, token.sub) : null
  if (!account || token?.stamp !== stampOf(account)) return nobody(snapshot)
  const { id, name, person, role } = account
  return actorInRole(snapshot, role, { account: id, name, ...(person && { person }) })
}

/** What a session says: which account, and what stands for the password it began with. */
export interface Session {
  readonly account: string
  readonly stamp: string
}

interface Opened extends Session {
  /** When it is opened anew. Milliseconds since 1970. */
  readonly until: number
}

/** Opened lately, by the seal they came in and the secret it was made with. */
const opened = new Map<string, Opened>()
const most = 1_000
const minute = 60_000

/**
 * What is sealed in a session cookie; undefined for what is forged, broken or over. Deriving the key and opening the seal
 * takes as long as half a page, so that is done once a minute for each cookie: it says nothing that changes. Whether the
 * account is still there is asked elsewhere, every time.
 */
export async function openedSession(
  sealed: string,
  secret: string,
  now = Date.now(),
): Promise<Session | undefined> {
  const key = `${secret} ${sealed}`
  const known = opened.get(key)
  if (known && now < known.until) return known
  opened.delete(key)
  const { decode } = await import('next-auth/jwt')
  const token = await decode({ token: sealed, secret }).catch(() => null)
  const { sub, stamp, exp } = token ?? {}
  if (!sub || typeof stamp !== 'string' || typeof exp !== 'number') return undefined
  if (opened.size >= most) opened.delete(opened.keys().next().value!)
  const found = { account: sub, stamp, until: Math.min(now + minute, exp * 1000) }
  opened.set(key, found)
  return found
}

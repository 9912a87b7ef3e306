import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { database } from '../db'
import { addressOf, cookiesOf, isSecure } from './request'
import { sessionSecret } from './session'
import { signIn, stampOf, TooManyTries } from './sign-in'

/** How long a session lasts; the account is asked on every request all the same. */
const maxAge = 14 * 24 * 60 * 60

function optionsFor(headers: Headers): AuthOptions {
  return {
    secret: sessionSecret(),
    useSecureCookies: isSecure(headers),
    session: { strategy: 'jwt', maxAge },
    // It would warn that it doesn't know its own address, which nothing here needs.
    logger: { warn: () => {} },
    providers: [
      Credentials({
        credentials: { account: {}, password: {} },
        authorize: async typed => {
          const { account = '', password = '' } = typed ?? {}
          const address = addressOf(headers)
          const found = await signIn(database(), { account, password, address }).catch(reword)
          return found && { id: found.id, stamp: stampOf(found) }
        },
      }),
    ],
    // The session says which account, and nothing else about anybody.
    callbacks: { jwt: ({ token, user }) => (user ? { sub: user.id, stamp: stampIn(user) } : token) },
  }
}

/** next-auth puts an error's message into the address of the page, so it is a word of ours. */
function reword(error: unknown): never {
  if (error instanceof TooManyTries) throw new Error('wait')
  console.error('Somebody could not sign in:', error)
  throw new Error('failed')
}

const stampIn = (user: object) => ('stamp' in user ? user.stamp : undefined)

/** What next-auth says to an action: the session cookies to set, and the error where there was one. */
export interface Outcome {
  readonly cookies: readonly string[]
  readonly error?: string
}

/**
 * Has next-auth do what a form of ours asks for. Its own form needs a token that only a page's script could fetch, so the
 * token is made here; `fromOurPages` has guarded the form by then.
 */
export async function nextAuth(
  headers: Headers,
  action: readonly string[],
  fields: Record<string, string> = {},
): Promise<Outcome> {
  const options = optionsFor(headers)
  const csrfToken = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${csrfToken}${options.secret}`).digest('hex')
  const csrfCookie = `${isSecure(headers) ? '__Host-' : ''}next-auth.csrf-token`
  const request = {
    method: 'POST',
    query: { nextauth: action },
    headers: {},
    cookies: { ...cookiesOf(headers), [csrfCookie]: `${csrfToken}|${proof}` },
    body: { ...fields, csrfToken },
  }
  const set = new Map<string, string | string[]>()
  const response = {
    status: () => response,
    getHeader: (name: string) => set.get(name),
    setHeader: (name: string, value: string | string[]) => void set.set(name, value),
    end: () => {},
    send: () => {},
  }
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  const cookies = [set.get('Set-Cookie') ?? []]
    .flat()
    .filter(cookie => cookie.includes('next-auth.session-token'))
  const location = String(set.get('Location') ?? '')
  return { cookies, error: new URL(location, 'http://here.invalid').searchParams.get('error') ?? undefined }
}

import { localPath } from './local-path'
import { nextAuth } from './next-auth'
import { fromOurPages } from './request'

const longest = 10_000
/** Longer than any address. */
const longestAccount = 200

/**
 * Answers the forms for signing in (`account`, `password`) and out, at `/api/auth/sign-in` and `/api/auth/sign-out`. Both
 * work without JavaScript and lead back to `callbackUrl`, a path of this site. Where signing in fails it leads to
 * `/sign-in?error=…`: `wrong` (account or password), `wait` (too many tries), `elsewhere` (not sent from our page), `failed` (our fault).
 */
export async function authRoute(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const action = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (action !== 'sign-in' && action !== 'sign-out')
    return new Response('There is nothing here.', { status: 404 })

  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (length > longest) return new Response('That is more than a form can hold.', { status: 413 })
  const form = new URLSearchParams(await request.text())
  const back = localPath(form.get('callbackUrl'))
  const { headers } = request
  const trusted = fromOurPages(headers)

  if (action === 'sign-out') return to(back, trusted ? (await nextAuth(headers, ['signout'])).cookies : [])
  if (!trusted) return tryAgain('elsewhere', back)
  const account = form.get('account') ?? ''
  const password = form.get('password') ?? ''
  const { cookies, error } = await nextAuth(headers, ['callback', 'credentials'], { account, password })
  if (error) return tryAgain(error === 'CredentialsSignin' ? 'wrong' : error, back, account)
  return to(back, cookies)
}

/** @param account as it was typed, which stays in the form */
function tryAgain(error: string, callbackUrl: string, account = ''): Response {
  const search = new URLSearchParams({ error, callbackUrl })
  if (account && account.length <= longestAccount) search.set('account', account)
  return to(`/sign-in?${search}`)
}

/** 303, so that the browser follows with a GET and going back doesn't send the form again. */
function to(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

import { NextResponse, type NextRequest } from 'next/server'

/**
 * A fresh nonce for every page: only Next's own scripts run, nothing inline from anywhere else. Next reads the nonce
 * from the request's header, which is why the policy is set on both. It guards pages; it is never the lock of one.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// Files of the content folder carry a policy of their own, stricter than a page's.
export const config = { matcher: ['/((?!_next/static|files/|api/).*)'] }

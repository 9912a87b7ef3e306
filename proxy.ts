import { NextResponse, type NextRequest } from 'next/server'

const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Pages run our one script file and nothing inline. This guards pages; it is never the lock of one. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// Files of the content folder carry a policy of their own, stricter than a page's.
export const config = { matcher: ['/((?!_next/static|files/|api/).*)'] }

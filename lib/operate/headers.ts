import { readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

/** These hold for every response, files included. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/** Pages run our one script file and nothing inline. */
const policy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** Files of the content folder carry a policy of their own, stricter than a page's. */
const withoutPolicy = /^\/(?:_next\/static|files|api)\//

/**
 * What a browser is told with every response, and pages are told of a request: `x-address`, its path and query, which
 * Next keeps from them. Takes the place of Next's proxy, which made two requests of each.
 */
export function headersFor(project: string): (request: IncomingMessage, response: ServerResponse) => void {
  const client = new Set(readdirSync(join(project, 'public/client')).map(name => `/client/${name}`))
  return (request, response) => {
    const { url = '/' } = request
    request.headers['x-address'] = url
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
    if (!withoutPolicy.test(url)) response.setHeader('Content-Security-Policy', policy)
    // Its name is its hash.
    if (client.has(url)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  }
}

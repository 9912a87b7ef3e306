import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import type { NextConfig } from 'next'

const root = dirname(fileURLToPath(import.meta.url))

// These hold for every response, files included; proxy.ts sets the policy of pages.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** What `client/build.js` made; its name is its hash. */
function clientScript(): string {
  try {
    return `/client/${readdirSync(join(root, 'public/client'))[0]}`
  } catch {
    return ''
  }
}

const config: NextConfig = {
  env: { CLIENT_SCRIPT: clientScript() },
  // lib/operate/send.ts compresses pages once they are whole.
  compress: false,
  // A page is sent whole, so what describes it stands in its head.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // `npm run types` checks them; whoever only starts the house needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  // What reads content files in workers; pages never do, but they share its door.
  serverExternalPackages: ['tsx'],
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers },
      {
        source: '/client/:file',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]),
}

// The guides under app/help are MDX. A plugin is named, not imported, so that Turbopack can take it along.
export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(config)

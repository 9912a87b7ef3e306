import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const root = dirname(fileURLToPath(import.meta.url))

// The Content-Security-Policy carries a nonce, so proxy.ts sets it; these hold for every response, files included.
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run types` checks them; whoever only starts the house needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  // What reads content files in workers; pages never do, but they share its door.
  serverExternalPackages: ['tsx'],
  headers: () => Promise.resolve([{ source: '/:path*', headers }]),
}

export default config

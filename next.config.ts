import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import type { NextConfig } from 'next'

const root = dirname(fileURLToPath(import.meta.url))

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
  // lib/operate compresses pages once they are whole, and sets the headers of all that is sent.
  compress: false,
  // A page is sent whole, so what describes it stands in its head.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // `npm run types` checks them; whoever only starts the house needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  // What reads content files in workers; pages never do, but they share its door.
  serverExternalPackages: ['tsx'],
}

// The guides under app/help are MDX. A plugin is named, not imported, so that Turbopack can take it along.
export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(config)

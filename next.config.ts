import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'
import type { NextConfig } from 'next'

const root = dirname(fileURLToPath(import.meta.url))

/** The file with such a name that `client/build.js` made; its name holds its hash. */
function made(like: RegExp): string {
  const folder = join(root, 'public/client')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return `/client/${names.find(name => like.test(name)) ?? ''}`
}

const config: NextConfig = {
  env: {
    CLIENT_SCRIPT: made(/\.js$/),
    CLIENT_STYLE: made(/\.css$/),
    CLIENT_FONT: made(/normal-\w+\.woff2$/),
  },
  // lib/operate compresses pages once they are whole, and sets the headers of all that is sent.
  compress: false,
  poweredByHeader: false,
  // `npm run types` checks them; whoever only starts the house needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  // What reads content files in workers; pages never do, but they share its door.
  serverExternalPackages: ['tsx'],
}

// The guides under app/help are MDX. A plugin is named, not imported, so that Turbopack can take it along.
export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(config)

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where a build of the site keeps what it was built from. */
const stamp = '.next/built-from'

/** What the site is built from: a change in any of these asks for a new build. */
const sources = [
  'app',
  'client',
  'components',
  'lib',
  'mdx-components.tsx',
  'prisma/schema.prisma',
  'next.config.ts',
  'package-lock.json',
]

/**
 * Builds what is missing or older than its sources: the database clients, then the pages.
 * @throws when a build fails; its output has been shown by then.
 */
export async function buildSite(project: string, say: (line: string) => void): Promise<void> {
  await generateClients(project)
  const from = fingerprint(project)
  if (read(join(project, stamp)) === from && read(join(project, '.next/BUILD_ID'))) return
  say('Building the pages. This takes about half a minute, and is done once.')
  await run(project, [join(project, 'client/build.js')])
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  await run(project, [next, 'build'])
  writeFileSync(join(project, stamp), from)
}

/** Makes the database clients from the schema where they are missing or old. */
export function generateClients(project: string): Promise<void> {
  return run(project, [join(project, 'prisma/generate.js')])
}

function run(project: string, args: string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => output.push(part))
    child.stderr.on('data', (part: Buffer) => output.push(part))
    child.on('error', reject)
    child.on('exit', code => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error('The site could not be built; what went wrong stands above.'))
    })
  })
}

function fingerprint(project: string): string {
  const hash = createHash('sha256').update(process.versions.node)
  const add = (path: string) => {
    const full = join(project, path)
    const found = statSync(full, { throwIfNoEntry: false })
    if (found?.isDirectory()) {
      for (const name of readdirSync(full).sort())
        if (name !== 'generated' && !name.includes('.test.')) add(`${path}/${name}`)
    } else if (found) hash.update(path).update(readFileSync(full))
  }
  sources.forEach(add)
  return hash.digest('hex')
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

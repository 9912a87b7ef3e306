import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium that starts: the system's; else one that Playwright downloads (then the path is empty, and
 * Playwright finds it); else Debian's package, when root. Throws with what to do when there is none to be had.
 */
export function findBrowser(say) {
  const found = [process.env.CHROMIUM, ...places].find(path => path && starts(path))
  if (found) return found
  say('No Chromium here. Asking Playwright for one (about 150 MB).')
  if (succeeds('npx', ['playwright', 'install', '--only-shell', 'chromium'])) return ''
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say("Playwright could not get one. Installing Debian's chromium (about a minute).")
    succeeds('apt-get', ['update', '-qq'])
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const installed = places.find(starts)
    if (installed) return installed
  }
  throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM to its path.')
}

function starts(path) {
  if (!existsSync(path)) return false
  try {
    return /chrom/i.test(
      execFileSync(path, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 30_000,
      }),
    )
  } catch {
    return false
  }
}

function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 600_000 }).status === 0
  )
}

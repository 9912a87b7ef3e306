import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { type Usage, watchUsage } from './usage'

/** A build that takes longer is said not to end, milliseconds; unless it had to wait for others to compute that long. */
export const patience = 15 * 60_000
/** Then it gets so many times as long. */
const leniency = 4

/** A build that didn't end, or ended badly; the message says how. */
export class BuildFailed extends Error {}

/** The environment in which the programs that are installed in a folder are found first, as npm does it. */
export function programsOf(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` }
}

/**
 * Runs a program of a folder to its end.
 * @throws BuildFailed
 */
export async function run(
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...programsOf(folder), ...env },
    // A group of its own, so that its helpers end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-4000)))
  const watch = watchUsage(child.pid!)
  const begun = performance.now()
  let isLate = false
  const timer = setInterval(() => {
    const waited = performance.now() - begun
    if (waited < patience || (waited < leniency * patience && watch.soFar().computed < patience)) return
    isLate = true
    process.kill(-child.pid!, 'SIGKILL')
  }, 1_000)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(timer)
  const used = watch.end()
  if (isLate) {
    const minutes = Math.floor((performance.now() - begun) / 60_000)
    throw new BuildFailed(`not ended in ${minutes} minutes`)
  }
  if (code !== 0) throw new BuildFailed(`ended with code ${code}:\n${said}`)
  return used
}

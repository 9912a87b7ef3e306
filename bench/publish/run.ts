import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { type Usage, watchUsage } from './usage'

/** A build that takes longer is said not to end. Milliseconds. */
export const patience = 15 * 60_000

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
  const ended = watchUsage(child.pid!)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    process.kill(-child.pid!, 'SIGKILL')
  }, patience)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearTimeout(timer)
  const used = ended()
  if (isLate) throw new BuildFailed(`not ended in ${patience / 60_000} minutes`)
  if (code !== 0) throw new BuildFailed(`ended with code ${code}:\n${said}`)
  return used
}

import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeContent } from './make-content'

const project = join(import.meta.dirname, '..')

/** A house that is being served, and how to end it. */
export interface LargeHouse {
  readonly url: string
  readonly pid: number
  readonly accounts: readonly { readonly account: string; readonly role: string; readonly password: string }[]
  /** The content folder; a larger one than ours is gone once the house stops. */
  readonly content: string
  stop(): Promise<void>
}

/**
 * Serves the example organization with so many answers more than it has, on a free port, its records apart from all
 * others. With none more it has its example accounts; else it is somebody's own, and has an administrator alone.
 */
export async function startLargeHouse(count: number): Promise<LargeHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  const own = join(project, 'content')
  const content = count === 0 ? own : join(folder, 'content')
  if (content !== own) {
    makeContent(content, count)
    cpSync(own, content, { recursive: true })
  }
  const child = spawn(process.execPath, ['bin/answerhouse', 'start', '--json', '--content', content], {
    cwd: project,
    env: { ...process.env, ANSWERHOUSE_DATA: join(folder, 'data'), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode === null) {
      const stopped = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await stopped
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.once('exit', code => reject(new Error(`The house stopped with code ${code}.`)))
      child.stdout.setEncoding('utf8')
      let said = ''
      child.stdout.on('data', (part: string) => {
        said += part
        const line = said.split('\n').find(each => each.startsWith('{') && each.endsWith('}'))
        if (line) resolve(line)
      })
    })
    return { ...(JSON.parse(line) as Pick<LargeHouse, 'url' | 'accounts'>), pid: child.pid!, content, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// Opens a content in a process of its own, as `answerhouse start` does before it listens.
// Usage: ANSWERHOUSE_DATA=FOLDER npx tsx bench/publish/opened.ts CONTENT
import { spawnSync } from 'node:child_process'
import { openContent } from '../../lib/operate'

/** Milliseconds until a content can be asked, from what its data folder has saved; of the clock, and of all processors. */
export interface Opened {
  readonly ms: number
  readonly computed: number
}

export function opened(content: string, data: string): Opened {
  const env = { ...process.env, ANSWERHOUSE_DATA: data }
  const args = ['--import', 'tsx', import.meta.filename, content]
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${content} could not be opened.`)
  return JSON.parse(stdout) as Opened
}

if (process.argv[1] === import.meta.filename) {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const { house } = await openContent(process.argv[2] ?? 'content', { say: () => {} })
  const { user, system } = process.cpuUsage(used)
  if (!house) throw new Error('There is nothing to open.')
  console.log(JSON.stringify({ ms: performance.now() - begun, computed: (user + system) / 1000 }))
}

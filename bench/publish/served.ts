import { spawn } from 'node:child_process'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')
/** What a git host and the house both know. */
export const secret = 'torture needs a secret, too'

/**
 * Serves a content on a free port, with data of its own, as anybody would; gives its address and what stops it.
 * @param started told the process as soon as there is one
 */
export async function serve(
  content: string,
  data: string,
  started: (pid: number) => void = () => {},
): Promise<{ url: string; pid: number; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['bin/answerhouse', 'start', '--json', '--content', content], {
    cwd: project,
    env: {
      ...process.env,
      ANSWERHOUSE_DATA: data,
      ANSWERHOUSE_WEBHOOK_SECRET: secret,
      DATABASE_URL: '',
      PORT: '3490',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (child.pid !== undefined) started(child.pid)
  const stopped = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('exit', code => reject(new Error(`The house stopped with code ${code}.`)))
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part
      const line = said.split('\n').find(each => each.startsWith('{') && each.endsWith('}'))
      if (line) resolve((JSON.parse(line) as { url: string }).url)
    })
  })
  return {
    url,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM')
      await stopped
    },
  }
}

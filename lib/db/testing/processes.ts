import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const door = new URL('../index.ts', import.meta.url)

/**
 * Runs the same script in several processes at once, with `migrate` and `openDatabase` at hand.
 * @returns what each printed
 * @throws when one of them fails
 */
export async function inProcesses(count: number, script: string): Promise<string[]> {
  const code = `import { migrate, openDatabase } from ${JSON.stringify(door.href)}\n${script}`
  const run = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    })
  const done = await Promise.all(Array.from({ length: count }, run))
  return done.map(({ stdout }) => stdout)
}

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plant } from './content'

const bin = join(import.meta.dirname, '../../bin/answerhouse')

/** Serves content on a free port, with an account for each role: the planted content, unless `fill` writes another. */
export async function openPlanted(fill = plant, roles: readonly string[] = ['helper', 'frontline', 'boss']) {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-planted-'))
  const content = join(folder, 'content')
  const env = { ...process.env, ANSWERHOUSE_DATA: join(folder, 'data'), DATABASE_URL: '' }
  fill(content)
  const port = await freePort()
  const house = spawn(process.execPath, [bin, 'start', '--content', content, '--port', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    house.once('exit', code => reject(new Error(`The planted house stopped with code ${code}.`)))
    house.stdout.on('data', part => String(part).includes(`:${port}`) && resolve())
  })
  const passwords: Record<string, string> = {}
  for (const role of roles) {
    const args = ['account', 'add', role, '--role', role, '--name', role, '--content', content, '--json']
    passwords[role] = JSON.parse(
      execFileSync(process.execPath, [bin, ...args], { env, encoding: 'utf8' }),
    ).password
  }
  return {
    url: `http://localhost:${port}`,
    passwords,
    /** Where its database and its secrets are. */
    data: env.ANSWERHOUSE_DATA,
    /** What a command prints, on both streams. */
    run: (...args: string[]) => {
      try {
        return execFileSync('/bin/sh', ['-c', '"$0" "$@" 2>&1', bin, ...args, '--content', content], {
          env,
          encoding: 'utf8',
        })
      } catch (error) {
        return String((error as { stdout?: string }).stdout)
      }
    },
    close: async () => {
      if (house.exitCode === null && house.signalCode === null) {
        const gone = new Promise(resolve => house.once('exit', resolve))
        house.kill('SIGTERM')
        await gone
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

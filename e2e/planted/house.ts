import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plant } from './content'

const bin = join(import.meta.dirname, '../../bin/answerhouse')

/** Serves the planted content on a free port, with an account for each role. */
export async function openPlanted() {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-planted-'))
  const content = join(folder, 'content')
  const env = { ...process.env, ANSWERHOUSE_DATA: join(folder, 'data'), DATABASE_URL: '' }
  plant(content)
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
  for (const role of ['helper', 'frontline', 'boss']) {
    const args = ['account', 'add', role, '--role', role, '--name', role, '--content', content, '--json']
    passwords[role] = JSON.parse(
      execFileSync(process.execPath, [bin, ...args], { env, encoding: 'utf8' }),
    ).password
  }
  return {
    url: `http://localhost:${port}`,
    passwords,
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
      house.kill('SIGTERM')
      await new Promise(resolve => house.once('exit', resolve))
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

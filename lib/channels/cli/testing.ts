import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, vi } from 'vitest'
import { run } from './index'

/** Runs a command line in this process: its exit code, and what it printed. */
export async function type(
  ...args: string[]
): Promise<{ code: number; out: string; err: string; json: () => any }> {
  let out = ''
  let err = ''
  const log = vi.spyOn(console, 'log').mockImplementation(line => void (out += `${line}\n`))
  const error = vi.spyOn(console, 'error').mockImplementation(line => void (err += `${line}\n`))
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(text => Boolean((out += text)))
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(text => Boolean((err += text)))
  try {
    return { code: await run(args), out, err, json: () => JSON.parse(out) }
  } finally {
    for (const spy of [log, error, stdout, stderr]) spy.mockRestore()
  }
}

/** Gives each test of a file a copy of Lantern Street that it may change, in a folder that is gone after it. */
export function withOwnContent(given: (own: { folder: string; content: string }) => void): void {
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'answerhouse-cli-'))
    const content = join(folder, 'content')
    cpSync('content', content, { recursive: true })
    process.env.ANSWERHOUSE_DATA = join(folder, 'data')
    given({ folder, content })
    return () => rmSync(folder, { recursive: true })
  })
}

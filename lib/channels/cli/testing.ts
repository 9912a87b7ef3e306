import { vi } from 'vitest'
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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '../pages'
import { BuildFailed, patience, programsOf } from '../run'

/** The server that a generator has for those who write. */
export interface Preview {
  readonly command: (port: number) => readonly string[]
  /** The path that answers with the words of a page: the page itself, or the script that brings them. */
  readonly pathOf: (page: Page, folder: string) => string
}

const port = 3480
/** Nobody waits longer for an answer. Milliseconds. */
const longest = 60_000

/**
 * Starts such a server, and edits pages in turn once it answers.
 * @returns milliseconds from each edit until it is answered
 * @throws BuildFailed
 */
export async function reloaded(
  folder: string,
  { command, pathOf }: Preview,
  env: Readonly<Record<string, string>>,
  edits: readonly { readonly page: Page; readonly word: string; readonly make: () => void }[],
): Promise<number[]> {
  const [program = '', ...args] = command(port)
  const options = {
    cwd: folder,
    env: { ...programsOf(folder), ...env },
    detached: true,
    stdio: 'ignore',
  } as const
  const child = spawn(program, args, options)
  const exited = once(child, 'exit')
  const times: number[] = []
  try {
    for (const { page, word, make } of edits) {
      await until(page, page.title.split(' ')[0]!, patience)
      make()
      times.push(await until(page, word, longest))
    }
    return times
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL')
    await exited
  }

  async function until(page: Page, words: string, most: number): Promise<number> {
    const begun = performance.now()
    while (!(await answer(page)).includes(words)) {
      if (performance.now() - begun > most || child.exitCode !== null)
        throw new BuildFailed(`its preview doesn't show “${words}” on ${page.name}`)
      await pause(20)
    }
    return performance.now() - begun
  }

  async function answer(page: Page): Promise<string> {
    try {
      const signal = AbortSignal.timeout(longest)
      return await (await fetch(`http://localhost:${port}/${pathOf(page, folder)}`, { signal })).text()
    } catch {
      return '' // It isn't there yet, or busy.
    }
  }
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Publisher, Publishing } from '../publish'
import { dataFolder } from './data'

// The command and the house are two processes on one machine: one leaves a file in the data folder, which only their owner
// enters, and the other leaves its answer.
const wantedName = 'publish-wanted'
const answerName = 'published'
/** How often each looks, milliseconds. */
const every = 300

/**
 * Has the house that serves a content publish what is new, and tells how it stands then.
 * @param confirmed what is gone may go
 * @param patience how long a house may take to find the wish, milliseconds
 * @returns undefined when no house is open
 */
export async function publishNow(
  content: string,
  confirmed: boolean,
  patience = 5_000,
): Promise<Publishing | undefined> {
  const folder = await dataFolder(content)
  const [wanted, answer] = [join(folder, wantedName), join(folder, answerName)]
  await rm(answer, { force: true })
  await leave(wanted, { confirmed })
  for (let waited = 0; ; waited += every) {
    await pause(every)
    const told = await readFile(answer, 'utf8').catch(() => undefined)
    if (told !== undefined) return JSON.parse(told) as Publishing
    if (waited > patience && (await take(wanted)) !== undefined) return undefined
  }
}

/** Does what the command wants, as long as the house is open. Gives what ends it. */
export function heedWishes(folder: string, publisher: Pick<Publisher, 'status' | 'publish'>): () => void {
  const timer = setInterval(() => void heed(), every).unref()
  return () => clearInterval(timer)

  async function heed(): Promise<void> {
    try {
      const wish = await take(join(folder, wantedName))
      if (wish === undefined) return
      const { confirmed } = JSON.parse(wish) as { confirmed?: unknown }
      await publisher.publish('command', confirmed === true)
      await leave(join(folder, answerName), publisher.status())
    } catch (error) {
      console.error('What was wanted by command could not be done.', error)
    }
  }
}

/** What was left, for whoever takes it first. */
async function take(path: string): Promise<string | undefined> {
  const taken = `${path}.taken`
  try {
    await rename(path, taken)
    return await readFile(taken, 'utf8')
  } catch {
    return undefined
  }
}

/** Appears whole or not at all. */
async function leave(path: string, what: object): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(what), { mode: 0o600 })
  await rename(`${path}.new`, path)
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readFolder, type Reading } from '../../content'
import { git } from '../git'
import type { Brought, BringOptions, Source } from '.'

/** As long nothing may change before a folder is read: whoever writes many files is done by then. Milliseconds. */
const calm = 150
/** Somebody who never stops writing is not waited for. */
const mostTimes = 20

/** A folder of this machine; what lies in it is what it says, committed or not. */
export function folderSource(given: string): Source {
  const folder = resolve(given)
  let last: Pick<Reading, 'fingerprint' | 'revision'> | undefined
  /** The commit at which the folder stood then. */
  let head: string | undefined
  return { folder, every: 1_000, bring }

  async function bring(options: BringOptions): Promise<Brought | undefined> {
    const now = last?.revision.includes('+') === false ? head : await headOf(folder)
    // What was live already may have been committed as it is: then it has another revision.
    const isSame = last !== undefined && now === head
    let found = await readFolder(folder, { ...options, ...(isSame && { unless: last!.fingerprint }) })
    if (!found) return undefined
    if (last !== undefined) found = await settled(found, options)
    last = found
    head = isSame ? await headOf(folder) : now
    return { reading: found, ...(await author(folder, found.revision)) }
  }

  async function settled(found: Reading, options: BringOptions): Promise<Reading> {
    const lock = await git(folder, ['rev-parse', '--git-path', 'index.lock']).catch(() => undefined)
    const busy = () => lock !== undefined && existsSync(resolve(folder, lock.toString().trim()))
    let now = found
    for (let times = 0; times < mostTimes; times++) {
      await pause(calm)
      const next = busy() ? now : await readFolder(folder, { ...options, unless: now.fingerprint })
      if (!next) return now
      now = next
    }
    return now
  }
}

type Told = Pick<Brought, 'by' | 'message' | 'commit' | 'emails'>

/** Undefined outside of git, and before the first commit. */
async function headOf(folder: string): Promise<string | undefined> {
  const head = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => undefined)
  return head?.toString().trim()
}

/** Who made the commit that a folder holds; nobody where it holds more than that. */
async function author(folder: string, revision: string): Promise<Told> {
  if (revision.includes('+')) return {}
  const told = await git(folder, ['log', '-1', '--format=%aN%x00%s%x00%H%x00%aE', '--', '.']).catch(() => '')
  const [by, message, commit, email] = told.toString().trim().split('\0')
  return {
    ...(by && { by }),
    ...(message && { message }),
    ...(commit && { commit }),
    ...(email && { emails: [email] }),
  }
}

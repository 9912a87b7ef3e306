import { git } from '../git'
import { headOf } from './head'

/** The last commit that changed a file. */
export interface LastChange {
  readonly commit: string
  readonly at: Date
  readonly by: string
}

/** The last change of every file, by path inside the content folder; empty where git knows none. */
type Last = ReadonlyMap<string, LastChange>

interface Known {
  readonly head: string
  readonly last: Last
}

/** No more commits are looked through, the newest first. */
const most = 20_000
/** Milliseconds; nobody waits for it. */
const patience = 10 * 60_000

interface Held {
  known?: Known
  reading?: Promise<void>
  /** When it was last asked whether there is more. */
  asked?: Date
}

/** Milliseconds in which nobody commits twice and looks. */
const fresh = 5_000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.last-changes')
const shared = globalThis as { [key]?: Map<string, Held> }

/**
 * When each file of a content folder was changed last. A page never waits for it: what isn't known yet is undefined, and is
 * being read from now on; after that only new commits are.
 */
export function lastChanges(folder: string, now: Date): Last | undefined {
  const all = (shared[key] ??= new Map<string, Held>())
  const held = all.get(folder) ?? {}
  all.set(folder, held)
  if (!held.asked || now.getTime() - held.asked.getTime() >= fresh) {
    held.asked = now
    held.reading ??= read(folder, held.known)
      .then(known => void (held.known = known))
      .finally(() => delete held.reading)
  }
  return held.known?.last
}

/** Done when what was asked for last is known. */
export async function lastChangesRead(folder: string): Promise<void> {
  await shared[key]?.get(folder)?.reading
}

async function read(folder: string, before: Known | undefined): Promise<Known> {
  const head = await headOf(folder)
  if (before && before.head === head) return before
  if (!head) return { head: '', last: new Map() }
  const since = before?.head ? await sinceHead(folder, before.head, head) : undefined
  if (before && since) return { head, last: new Map([...before.last, ...since]) }
  return { head, last: await log(folder, head) }
}

/** Undefined where one doesn't lead to the other: history was written anew. */
async function sinceHead(folder: string, before: string, head: string) {
  const leads = await git(folder, ['merge-base', '--is-ancestor', before, head]).then(
    () => true,
    () => false,
  )
  return leads ? log(folder, `${before}..${head}`) : undefined
}

async function log(folder: string, range: string): Promise<Map<string, LastChange>> {
  const how = ['--no-renames', '--name-only', '--relative', '-z', `--max-count=${most}`]
  const format = '--format=%x00%H%x00%aI%x00%aN'
  const out = await git(folder, ['log', ...how, format, range, '--', '.'], { patience }).catch(() => '')
  const found = new Map<string, LastChange>()
  const parts = out.toString().split('\0')
  let change: LastChange | undefined
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!.replace(/^\n/, '')
    if (/^[\da-f]{40,64}$/.test(part) && !Number.isNaN(Date.parse(parts[at + 1] ?? ''))) {
      change = { commit: part, at: new Date(parts[at + 1]!), by: parts[at + 2] ?? '' }
      at += 2
    } else if (part && change && !found.has(part)) found.set(part, change)
  }
  return found
}

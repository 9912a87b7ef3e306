import type { Snapshot } from '../../content'
import { open, type Opened, type OpenOptions, type Preview } from './open'
import type { Revision } from './revisions'

/** Each holds a whole house: no more than these are open at once. */
const most = 3

interface Kept {
  readonly commit: string
  readonly audience: string | undefined
  /** What was live then. */
  readonly live: Snapshot
  readonly opened: Promise<Opened>
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.previews')
const shared = globalThis as { [key]?: Kept[] }

/**
 * A revision as it would be if it were published now. Opened once for whoever asks at the same time, and kept while it is
 * one of the last that were looked at and what is live stays the same.
 * @throws as `open`
 */
export async function previewOf(revision: Revision, options: OpenOptions): Promise<Preview> {
  const { audience } = options
  const { commit } = revision
  const live = options.live.snapshot
  const kept = shared[key] ?? []
  const same = kept.find(one => one.commit === commit && one.audience === audience && one.live === live)
  const mine = same ?? { commit, audience, live, opened: open(revision, options) }
  const others = kept.filter(one => one !== mine)
  const stay = [mine, ...others.filter(one => one.live === live)].slice(0, most)
  shared[key] = stay
  for (const one of others) if (!stay.includes(one)) void shut(one)
  try {
    return { ...(await mine.opened).preview(), revision }
  } catch (error) {
    shared[key] = shared[key].filter(one => one !== mine)
    throw error
  }
}

/** Closes all that are open. */
export async function closePreviews(): Promise<void> {
  await Promise.all((shared[key] ?? []).splice(0).map(shut))
}

async function shut({ opened }: Kept): Promise<void> {
  const found = await opened.catch(() => undefined)
  await found?.close()
}

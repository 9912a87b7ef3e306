import type { Settled } from '../content'
import type { Cause, Published } from './publishing'
import type { Brought } from './source'

/** Times that are kept to be shown. */
const most = 20

export interface NotedOptions {
  readonly settled: Settled
  /** Where it came from; absent where it is what was saved. */
  readonly latest: Brought | undefined
  readonly cause: Cause
  readonly ms: number
}

/** What was published last, with this one before the others. */
export function noted(last: readonly Published[], { settled, latest, cause, ms }: NotedOptions): Published[] {
  const { by, message, commit, emails } = latest ?? {}
  const one: Published = {
    at: new Date(settled.good.at),
    revision: settled.good.revision,
    cause,
    ...(by && { by }),
    ...(message && { message }),
    ...(commit && { commit }),
    ...(emails && { emails }),
    held: settled.held.length,
    ms,
  }
  return [one, ...last].slice(0, most)
}

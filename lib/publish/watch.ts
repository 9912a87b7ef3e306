import type { Publisher } from './publishing'

/** Trouble is asked after ever more seldom, up to this many milliseconds. */
const seldom = 5 * 60_000
/** Looking at what didn't change takes no more than this part of the time; but nobody waits longer than that, milliseconds. */
const share = 0.05
const patience = 15_000

/**
 * Keeps asking a publisher to look at its source: every so many milliseconds, more seldom where looking takes long or the
 * source is gone, and as before once it is back.
 * @returns what ends it, done when nothing is under way any more
 */
export function watch(publisher: Pick<Publisher, 'status' | 'publish'>, every: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()
  let wait = every
  let ended = false
  next()
  return async () => {
    ended = true
    clearTimeout(timer)
    await looking
  }

  function next(): void {
    timer = setTimeout(() => (looking = look()), wait).unref()
  }

  async function look(): Promise<void> {
    const begun = performance.now()
    const [before] = publisher.status().last
    await publisher.publish('change')
    const { last, trouble } = publisher.status()
    const looked = last[0] === before ? (performance.now() - begun) / share : 0
    wait = trouble ? Math.min(wait * 2, seldom) : Math.max(every, Math.min(looked, patience))
    if (!ended) next()
  }
}

import type { Publisher } from './publishing'

/** Trouble is asked after so soon, and then ever more seldom up to this many milliseconds. */
const soon = 1_000
const seldom = 5 * 60_000
/** Looking at what didn't change takes no more than this part of the time; but nobody waits longer than that, milliseconds. */
const share = 0.05
const patience = 15_000

/**
 * Keeps asking a publisher to look at its source: every so many milliseconds, more seldom where looking takes long or the
 * source is gone, and as before once it is back.
 * @param tellTrouble has a listener told of trouble: whoever met it, a git host's call say, is not left to wait a whole turn
 * @returns what ends it, done when nothing is under way any more
 */
export function watch(
  publisher: Pick<Publisher, 'status' | 'publish'>,
  every: number,
  tellTrouble: (listener: () => void) => void = () => {},
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  /** Looks in vain, one after the other. */
  let vain = 0
  let ended = false
  next(every)
  tellTrouble(() => {
    if (publisher.status().trouble && vain === 0 && !looking) next(soon)
  })
  return async () => {
    ended = true
    clearTimeout(timer)
    await looking
  }

  function next(wait: number): void {
    if (ended) return
    clearTimeout(timer)
    timer = setTimeout(() => (looking = look()), wait).unref()
  }

  async function look(): Promise<void> {
    const begun = performance.now()
    const [before] = publisher.status().last
    await publisher.publish('change')
    looking = undefined
    const { last, trouble } = publisher.status()
    vain = trouble ? vain + 1 : 0
    const looked = last[0] === before ? (performance.now() - begun) / share : 0
    next(trouble ? Math.min(soon * 2 ** (vain - 1), seldom) : Math.max(every, Math.min(looked, patience)))
  }
}

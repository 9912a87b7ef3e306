/**
 * One at a time, and the newest wish only: while one is being done the next waits, and whoever comes then waits with it.
 * @param merge what fulfils two wishes
 */
export function inTurns<T>(
  work: (wish: T) => Promise<void>,
  merge: (a: T, b: T) => T,
): (wish: T) => Promise<void> {
  let running: Promise<void> | undefined
  let next: { wish: T; done: Promise<void> } | undefined
  return wish => {
    if (next) {
      next.wish = merge(next.wish, wish)
      return next.done
    }
    if (!running) return (running = work(wish).finally(() => (running = undefined)))
    const waiting = { wish, done: Promise.resolve() }
    const begin = () => {
      next = undefined
      return (running = work(waiting.wish).finally(() => (running = undefined)))
    }
    waiting.done = running.then(begin, begin)
    next = waiting
    return waiting.done
  }
}

/** More requests at a time would wait for one another in the house, and the last words typed for them all. */
const atOnce = 2

/**
 * Asks the house for the answers to words that change. Every change is asked at once, or, while the house is slow, the
 * latest as soon as one of two requests is done. Answers never arrive out of order.
 */
export function asker(show: (words: string, answers: readonly Node[]) => void, fail: () => void) {
  /** Oldest first. */
  let underWay: AbortController[] = []
  let next: string | undefined

  const send = async (words: string) => {
    const mine = new AbortController()
    underWay.push(mine)
    try {
      const answers = await found(words, mine.signal)
      for (const earlier of underWay.splice(0, underWay.indexOf(mine))) earlier.abort()
      show(words, answers)
    } catch {
      if (underWay.at(-1) === mine && next === undefined) fail()
    }
    underWay = underWay.filter(each => each !== mine)
    if (next !== undefined) ask(next)
  }

  const ask = (words: string) => {
    next = underWay.length < atOnce ? undefined : words
    if (next === undefined) void send(words)
  }

  return {
    ask,
    stop(): void {
      next = undefined
      for (const request of underWay.splice(0)) request.abort()
    },
  }
}

/** What the house says to these words, as the nodes that show it. @throws when it can't be had, or was given up */
async function found(words: string, signal: AbortSignal): Promise<Node[]> {
  const response = await fetch(`/found?q=${encodeURIComponent(words)}`, { signal })
  if (!response.ok) throw new Error(String(response.status))
  const template = document.createElement('template')
  template.innerHTML = await response.text()
  const place = template.content.querySelector('[data-found]')
  if (!place) throw new Error('This is no answer.')
  signal.throwIfAborted()
  return [...place.childNodes]
}

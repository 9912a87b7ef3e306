/** A key, when it was pressed, and when the answer to the words it made was painted. Milliseconds of the page's clock. */
export interface PressedKey {
  readonly words: string
  readonly pressed: number
  painted?: number
  /** A later key's answer was painted first, and stands for it. */
  overtaken?: true
}

/** The window of a page that is being watched. */
export interface Watched {
  readonly pressedKeys: readonly PressedKey[]
}

/**
 * Runs in the page, so it uses nothing from outside. A press is the time stamp that the browser gave the key; paint is
 * what Element Timing says about the first line of the answers (https://wicg.github.io/element-timing/).
 */
export function watchKeys(): void {
  const keys: PressedKey[] = []
  Object.assign(window, { pressedKeys: keys })
  let pressed = 0
  addEventListener('keydown', event => (pressed = event.timeStamp), true)
  addEventListener(
    'input',
    event => {
      const words = (event.target as HTMLInputElement).value.trim()
      // A space asks nothing new.
      if (words !== keys.at(-1)?.words) keys.push({ words, pressed })
    },
    true,
  )
  new PerformanceObserver(list => {
    for (const { identifier: words, renderTime } of list.getEntries() as (PerformanceEntry & {
      identifier: string
      renderTime: number
    })[]) {
      const last = keys.findLastIndex(key => key.words === words && key.pressed <= renderTime)
      keys.slice(0, last + 1).forEach((key, index) => {
        if (key.painted !== undefined) return
        key.painted = renderTime
        if (index < last && key.words !== words) key.overtaken = true
      })
    }
  }).observe({ type: 'element', buffered: true })
  addEventListener('DOMContentLoaded', () => {
    const place = document.querySelector('[data-found]')
    if (!place) return
    new MutationObserver(() => {
      const words = place.querySelector<HTMLElement>('[data-search]')?.dataset['search']
      const first = place.querySelector('[data-hit] span span, h2')
      if (words) first?.setAttribute('elementtiming', words)
    }).observe(place, { childList: true })
  })
}

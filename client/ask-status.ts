/** Before this, waiting is not worth a word. Milliseconds. */
const patience = 300
/** A summary is said once somebody pauses: said at each key, nobody could follow. Milliseconds. */
const pause = 600

/** The line that says how it goes: to everybody where they would wonder, else only to those who don't see the answers. */
export function status(line: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (words: string, seen: boolean) => {
    line.textContent = words
    line.toggleAttribute('data-seen', seen)
  }
  const later = (milliseconds: number, words: string, seen: boolean) => {
    clearTimeout(timer)
    timer = setTimeout(say, milliseconds, words, seen)
  }
  return {
    waiting: () => later(patience, 'Still looking…', true),
    summary(place: HTMLElement): void {
      const { summary = '' } = place.querySelector<HTMLElement>('[data-summary]')?.dataset ?? {}
      say('', false)
      if (summary) later(pause, summary, false)
      else clearTimeout(timer)
    },
    failed(): void {
      clearTimeout(timer)
      const words = navigator.onLine
        ? 'That didn’t work. Press Enter to try again.'
        : 'You are offline. Answers come back when the network does.'
      say(words, true)
    },
  }
}

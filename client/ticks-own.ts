const keyOf = (playbook: string) => `answerhouse:ticks:${playbook}`

/** The steps that somebody who isn't signed in has done, in this browser. */
export const own = {
  read(playbook: string): readonly string[] {
    try {
      return (localStorage.getItem(keyOf(playbook)) ?? '').split(' ')
    } catch {
      return []
    }
  },
  write(playbook: string, done: readonly string[]): void {
    try {
      localStorage.setItem(keyOf(playbook), done.join(' '))
    } catch {
      // What can't be kept holds as long as the page.
    }
  },
}

/** Somebody who types no further for so long has asked this. Milliseconds. */
const resting = 2000
/** The address follows a little later than the words: browsers refuse to change it at every key. Milliseconds. */
const following = 400

/**
 * Tells the house what was searched for, once, when somebody rests on it or opens something, and what they opened. The
 * address says the same, so that going back finds these answers again, and doesn't count as asking again.
 */
export function records(place: HTMLElement) {
  let timers: ReturnType<typeof setTimeout>[] = []
  const told = new Set<string>()

  const search = () => {
    const { search: q, trace } = place.querySelector<HTMLElement>('[data-trace]')?.dataset ?? {}
    return q && trace ? { q, trace } : undefined
  }
  const follow = () => {
    const asked = search()
    window.history.replaceState(null, '', asked ? `/?${new URLSearchParams(asked)}` : '/')
  }
  const tell = (opened?: string) => {
    const asked = search()
    if (!asked || (told.has(asked.trace) && opened === undefined)) return
    told.add(asked.trace)
    const fields = new URLSearchParams({ ...asked, ...(opened !== undefined && { opened }) })
    // A beacon goes out even though the page is left.
    navigator.sendBeacon('/api/searches', fields)
  }
  const stop = () => {
    timers.forEach(clearTimeout)
    timers = []
  }
  const open = (address: string) => {
    const to = new URL(address, location.href)
    follow()
    tell(to.origin === location.origin ? decodeURIComponent(to.pathname.slice(1)) : undefined)
  }

  for (const kind of ['click', 'auxclick'])
    place.addEventListener(kind, event => {
      const link = (event.target as Element).closest('a')
      if (link) open(link.href)
    })
  place.addEventListener('submit', event => open((event.target as HTMLFormElement).action))

  return {
    /** The page came with answers, and recorded them. */
    arrived(): void {
      const asked = search()
      if (asked) told.add(asked.trace)
    },
    stop,
    rest(): void {
      stop()
      timers = [setTimeout(follow, following), setTimeout(tell, resting)]
    },
  }
}

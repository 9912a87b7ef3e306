/** Words to say by channel: tabs as the ARIA practices describe them; without scripts, one under another. */
export function tabReplies(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
    const open = (index: number) =>
      tabs.forEach((tab, at) => {
        tab.setAttribute('aria-selected', String(at === index))
        tab.tabIndex = at === index ? 0 : -1
        document
          .getElementById(tab.getAttribute('aria-controls') ?? '')
          ?.toggleAttribute('data-off', at !== index)
      })
    tabs.forEach((tab, at) => tab.addEventListener('click', () => open(at)))
    list.addEventListener('keydown', event => {
      const at = tabs.indexOf(event.target as HTMLElement)
      const last = tabs.length - 1
      const to = {
        ArrowRight: at === last ? 0 : at + 1,
        ArrowLeft: at === 0 ? last : at - 1,
        Home: 0,
        End: last,
      }[event.key]
      if (at < 0 || to === undefined) return
      event.preventDefault()
      open(to)
      tabs[to]?.focus()
    })
  }
}

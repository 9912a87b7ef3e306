/** An open menu closes when somebody presses Escape, goes elsewhere, or opens another; without scripts its name closes it. */
export function closeMenus(): void {
  const open = () => [...document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]')]
  const leave = (target: EventTarget | null) => {
    for (const menu of open()) if (!menu.contains(target as Node)) menu.open = false
  }
  document.addEventListener('click', event => leave(event.target))
  document.addEventListener('focusin', event => leave(event.target))
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const menu of open()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}

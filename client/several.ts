/** Among several things to tick, one that excludes the others takes their ticks away, and they take away its own. */
export function excludeOthers(): void {
  document.addEventListener('change', event => {
    const changed = event.target as HTMLInputElement
    const all = changed.closest('[data-several]')?.querySelectorAll<HTMLInputElement>('[type="checkbox"]')
    if (!all || !changed.checked) return
    const alone = changed.hasAttribute('data-alone')
    for (const other of all) {
      if (other !== changed && (alone || other.hasAttribute('data-alone'))) other.checked = false
    }
  })
}

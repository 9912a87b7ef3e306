/** The answers in `place` as the listbox of a combobox: one is chosen, and its panel is the one to be seen. */
export function listbox(box: HTMLInputElement, place: HTMLElement) {
  const hits = () => [...place.querySelectorAll<HTMLAnchorElement>('[data-hit]')]
  const chosen = () => place.querySelector<HTMLAnchorElement>('[data-hit][data-active]') ?? undefined

  const choose = (index: number) => {
    const all = hits()
    all.forEach((hit, at) => {
      hit.toggleAttribute('data-active', at === index)
      hit.setAttribute('aria-selected', String(at === index))
    })
    const hit = all[index]
    if (hit) box.setAttribute('aria-activedescendant', hit.id)
    else box.removeAttribute('aria-activedescendant')
    const panels = [...place.querySelectorAll<HTMLElement>('[data-panel]')]
    const wanted = panels.find(({ dataset }) => dataset['panel'] === String(index)) ?? panels[0]
    for (const panel of panels) panel.hidden = panel !== wanted
  }

  box.setAttribute('role', 'combobox')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', 'hits')

  return {
    chosen,

    /** Gives new answers their roles, and chooses the best. */
    dress(): void {
      const list = place.querySelector('[data-hits]')
      list?.setAttribute('role', 'listbox')
      list?.setAttribute('aria-label', 'Answers')
      for (const hit of hits()) {
        hit.setAttribute('role', 'option')
        hit.tabIndex = -1
        hit.parentElement?.setAttribute('role', 'none')
      }
      box.setAttribute('aria-expanded', String(list !== null))
      choose(Number(place.querySelector<HTMLElement>('[data-best]')?.dataset['best'] ?? -1))
    },

    /** Up and down, round and round. @returns whether the key was one of these and there is where to go */
    move(key: string): boolean {
      const all = hits()
      const last = all.length - 1
      const at = all.findIndex(hit => hit === chosen())
      const to = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[key]
      if (to === undefined || last < 0) return false
      choose(to)
      chosen()?.scrollIntoView({ block: 'nearest' })
      return true
    },
  }
}

const patience = 300
const rest = 2000

/**
 * Answers while one types. A combobox with a listbox, as the ARIA Authoring Practices describe it: the focus stays in the
 * box. The house makes the answers' HTML; without scripts the same form brings the same answers as a page.
 */
export function askAsTheyType(): void {
  const box = document.querySelector<HTMLInputElement>('[data-ask]')
  const found = document.querySelector<HTMLElement>('[data-found]')
  const start = document.querySelector<HTMLElement>('[data-start]')
  const status = document.querySelector<HTMLElement>('[data-ask-status]')
  if (!box || !found || !start || !status) return

  let asked = box.value.trim()
  let recorded = asked
  let request: AbortController | undefined
  let slow: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  const hits = () => [...found.querySelectorAll<HTMLAnchorElement>('[data-hit]')]
  const active = () => hits().findIndex(hit => hit.hasAttribute('data-active'))

  const say = (words: string, seen = false) => {
    status.textContent = words
    status.classList.toggle('sr-only', !seen)
  }
  const choose = (index: number) => {
    const all = hits()
    all.forEach((hit, at) => {
      hit.toggleAttribute('data-active', at === index)
      hit.setAttribute('aria-selected', String(at === index))
    })
    const chosen = all[index]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
    const panels = [...found.querySelectorAll<HTMLElement>('[data-panel]')]
    const wanted = panels.find(({ dataset }) => dataset['panel'] === String(index)) ?? panels[0]
    for (const panel of panels) panel.hidden = panel !== wanted
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const dress = () => {
    const list = found.querySelector('[data-hits]')
    list?.setAttribute('role', 'listbox')
    list?.setAttribute('aria-label', 'Answers')
    for (const hit of hits()) {
      hit.setAttribute('role', 'option')
      hit.tabIndex = -1
      hit.parentElement?.setAttribute('role', 'none')
    }
    box.setAttribute('aria-expanded', String(hits().length > 0))
    choose(Number(found.querySelector<HTMLElement>('[data-best]')?.dataset['best'] ?? -1))
  }
  const record = () => {
    const words = box.value.trim()
    if (!words || words === recorded) return
    recorded = words
    void fetch(`/api/ask?q=${encodeURIComponent(words)}`, { keepalive: true }).catch(() => {})
  }

  const ask = async (words: string) => {
    request?.abort()
    clearTimeout(slow)
    clearTimeout(resting)
    asked = words
    start.hidden = words !== ''
    found.hidden = words === ''
    window.history.replaceState(null, '', words ? `/?q=${encodeURIComponent(words)}` : '/')
    if (words === '') {
      found.replaceChildren()
      say('')
      return dress()
    }
    const mine = (request = new AbortController())
    slow = setTimeout(() => say('Still looking…', true), patience)
    resting = setTimeout(record, rest)
    try {
      const response = await fetch(`/found?q=${encodeURIComponent(words)}&typing=1`, { signal: mine.signal })
      if (!response.ok) throw new Error(String(response.status))
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const answers = page.querySelector<HTMLElement>('[data-found]')
      if (mine.signal.aborted || !answers) return
      found.replaceChildren(...answers.childNodes)
      dress()
      say(found.querySelector<HTMLElement>('[data-summary]')?.dataset['summary'] ?? '')
    } catch {
      if (mine.signal.aborted) return
      say(
        navigator.onLine
          ? 'That didn’t work. Press Enter to try again.'
          : 'You are offline. Answers come back when the network does.',
        true,
      )
    } finally {
      if (!mine.signal.aborted) clearTimeout(slow)
    }
  }

  box.setAttribute('role', 'combobox')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', 'hits')
  box.addEventListener('input', () => void ask(box.value.trim()))
  box.addEventListener('keydown', event => {
    if (event.isComposing) return
    const last = hits().length - 1
    const at = active()
    const move = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key]
    if (move !== undefined && last >= 0) {
      event.preventDefault()
      choose(move)
    } else if (event.key === '/' && box.value === '') {
      // The key that leads here, pressed when one is here already.
      event.preventDefault()
    } else if (event.key === 'Escape' && box.value) {
      event.preventDefault()
      box.value = ''
      void ask('')
    } else if (event.key === 'Enter') {
      const open = hits()[at]
      if (!open || asked !== box.value.trim()) return
      event.preventDefault()
      open.click()
    }
  })
  found.addEventListener('click', record, true)
  dress()
  // With a keyboard one starts to type at once; on a phone the keys would cover what there is to press.
  if (box.value === '' && matchMedia('(pointer: fine)').matches) box.focus()
}

/**
 * Narrows a list while one types, by the page that the same form would bring: the house makes the HTML, and without
 * scripts one presses the button. What a form narrows stands in the element that its `data-filter` names.
 */
export function filterAsTheyType(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
    const status = form.querySelector<HTMLElement>('[data-filter-status]')
    let request: AbortController | undefined
    const narrow = async () => {
      request?.abort()
      const mine = (request = new AbortController())
      const search = new URLSearchParams()
      for (const [name, value] of new FormData(form)) if (value) search.set(name, String(value))
      const url = `${new URL(form.action).pathname}${search.size ? `?${search}` : ''}`
      try {
        const response = await fetch(url, { signal: mine.signal })
        const page = new DOMParser().parseFromString(await response.text(), 'text/html')
        const [here, there] = [document, page].map(each => each.getElementById(form.dataset['filter'] ?? ''))
        if (mine.signal.aborted || !response.ok || !here || !there) return
        here.replaceChildren(...there.childNodes)
        history.replaceState(null, '', url)
        if (status) status.textContent = page.querySelector(`[data-filter-status]`)?.textContent ?? ''
      } catch {
        // Offline, or overtaken: what is shown stays, and the button still asks.
      }
    }
    form.addEventListener('input', () => void narrow())
  }
}

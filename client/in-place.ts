/**
 * Sends a form without leaving the page. What the house answers is the page again, and the part that the form stands in
 * is taken from it, with what follows that part elsewhere on the page. What was typed stays where it is until it has arrived.
 */
export function sendInPlace(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    const part = form.closest<HTMLElement>('[data-in-place]')
    if (!part || event.defaultPrevented) return
    event.preventDefault()
    if (!part.hasAttribute('aria-busy')) void send(form, part, event.submitter)
  })
}

async function send(form: HTMLFormElement, part: HTMLElement, by: HTMLElement | null): Promise<void> {
  const fields = new FormData(form)
  if (by instanceof HTMLButtonElement && by.name) fields.append(by.name, by.value)
  part.setAttribute('aria-busy', 'true')
  say(part, '')
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'text/html' },
      body: new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])),
    })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = response.ok ? page.getElementById(part.id) : null
    if (!fresh) throw new Error(String(response.status))
    for (const follower of document.querySelectorAll(`[data-follows="${part.id}"]`)) {
      const anew = page.getElementById(follower.id)
      if (anew) follower.replaceWith(anew)
    }
    part.replaceWith(fresh)
    const said = fresh.querySelector<HTMLElement>('[data-said], [aria-invalid], #last')
    said?.focus()
    said?.scrollIntoView({ block: 'nearest' })
  } catch {
    say(
      part,
      navigator.onLine
        ? 'That didn’t work. What you wrote is still here: try again in a minute.'
        : 'You are offline. What you wrote is still here: send it again when the network is back.',
    )
  } finally {
    part.removeAttribute('aria-busy')
  }
}

function say(part: HTMLElement, words: string): void {
  const trouble = part.querySelector('[data-trouble]')
  if (trouble) trouble.textContent = words
}

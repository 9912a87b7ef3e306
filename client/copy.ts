import { onSingleKey } from './single-key'

/** A button copies the words beside it, or an address. Y copies the first words to be seen. */
export function copyWords(): void {
  document.addEventListener('click', event => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-link]')
    if (!pressed) return
    if (pressed.matches('[data-copy]')) void copy(pressed)
    else void copyLink(pressed)
  })
  onSingleKey(key => {
    const first = document.querySelector<HTMLElement>('.panel:not([data-off]) [data-copy]')
    if (key.toLowerCase() !== 'y' || !first) return false
    void copy(first)
    return true
  })
}

async function copy(button: HTMLElement): Promise<void> {
  const words = button.closest('.panel')?.querySelector<HTMLElement>('[data-words]')?.innerText ?? ''
  const label = button.querySelector<HTMLElement>('[aria-live]')
  const say = (text: string) => label && (label.textContent = text)
  try {
    await navigator.clipboard.writeText(words)
    say('Copied')
    setTimeout(() => say('Copy'), 2000)
  } catch {
    say('Select and copy')
  }
}

/** The address that a link leads to, or that a button holds. A link leads there, too. */
async function copyLink(pressed: HTMLElement): Promise<void> {
  const path = pressed.getAttribute('href') ?? pressed.dataset['copyLink'] ?? ''
  const label = pressed.parentElement?.querySelector('[data-copied]')
  try {
    await navigator.clipboard.writeText(new URL(path, location.href).href)
    if (!label) return
    label.textContent = 'Link copied'
    setTimeout(() => (label.textContent = ''), 2000)
  } catch {
    // Where nothing may be copied, the link has still led there.
  }
}

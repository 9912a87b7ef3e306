import { onSingleKey } from './single-key'

/** A button copies the words beside it. Y does it too, for the first words to be seen. */
export function copyWords(): void {
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]')
    if (button) void copy(button)
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

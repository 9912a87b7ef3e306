import { onSingleKey, singleKeys } from './single-key'

/** The keys of every page: `/` and Ctrl-K lead to the box, `?` shows them all. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-keys]')
  const setting = dialog?.querySelector<HTMLInputElement>('[data-single-keys]')
  const open = () => {
    if (setting) setting.checked = singleKeys.on()
    dialog?.showModal()
  }
  setting?.addEventListener('change', () => singleKeys.set(setting.checked))
  document.querySelector('[data-show-keys]')?.addEventListener('click', open)
  onSingleKey(key => {
    if (key === '/') return toBox()
    if (key !== '?' || !dialog) return false
    open()
    return true
  })
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && toBox()) event.preventDefault()
  })
}

function toBox(): boolean {
  const box = document.querySelector<HTMLInputElement>('[data-box]')
  box?.focus()
  box?.select()
  return box !== null
}

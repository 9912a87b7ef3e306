const setting = 'answerhouse:keys'

/** Single keys can be turned off (WCAG 2.1.4): people who speak to their computer set them off by accident. */
export const singleKeys = {
  on: (): boolean => kept() !== 'off',
  set(on: boolean): void {
    try {
      localStorage.setItem(setting, on ? 'on' : 'off')
    } catch {
      // A browser that keeps nothing keeps the default.
    }
  },
}

function kept(): string | null {
  try {
    return localStorage.getItem(setting)
  } catch {
    return null
  }
}

/** Calls back for a key pressed alone outside of a field; `act` says whether the key was its own. */
export function onSingleKey(act: (key: string) => boolean): void {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return
    const target = event.target as HTMLElement
    if (target.closest('input, textarea, select, dialog, [contenteditable]') || !singleKeys.on()) return
    if (act(event.key)) event.preventDefault()
  })
}

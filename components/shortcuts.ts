'use client'
import { useEffect } from 'react'

const setting = 'answerhouse:keys'

/** Single keys can be turned off (WCAG 2.1.4): people who speak to their computer set them off by accident. */
export const singleKeys = {
  on: (): boolean => read() !== 'off',
  set(on: boolean) {
    try {
      localStorage.setItem(setting, on ? 'on' : 'off')
    } catch {
      // A browser that keeps nothing keeps the default.
    }
  },
}

function read(): string | null {
  try {
    return localStorage.getItem(setting)
  } catch {
    return null
  }
}

/** Calls back for a key pressed alone outside of a field. */
export function useSingleKey(act: (key: string) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
        return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, dialog, [contenteditable]') || !singleKeys.on()) return
      if (act(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [act])
}

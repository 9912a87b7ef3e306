'use client'
import { useSyncExternalStore } from 'react'

const keyOf = (page: string) => `answerhouse:ticks:${page}`
const changed = 'answerhouse:ticked'

/** Which steps of a page are done, as this browser remembers them: the ids, with spaces. */
export function useTicks(page: string): readonly string[] {
  const kept = useSyncExternalStore(
    listen,
    () => read(page),
    () => '',
  )
  return kept.split(' ').filter(Boolean)
}

export function setTicks(page: string, steps: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(page), steps.join(' '))
  } catch {
    return
  }
  window.dispatchEvent(new Event(changed))
}

function read(page: string): string {
  try {
    return localStorage.getItem(keyOf(page)) ?? ''
  } catch {
    return ''
  }
}

/** Another tab ticks too. */
function listen(again: () => void): () => void {
  window.addEventListener(changed, again)
  window.addEventListener('storage', again)
  return () => {
    window.removeEventListener(changed, again)
    window.removeEventListener('storage', again)
  }
}

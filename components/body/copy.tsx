'use client'
import { useCallback, useRef, useState } from 'react'
import { useHydrated } from '../hydrated'
import { Key } from '../key'
import { useSingleKey } from '../shortcuts'

/** Copies the words beside it. Y does it too, for the first words on the page. */
export function Copy({ active }: { active: boolean }) {
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('Copy')

  const copy = useCallback(async () => {
    const words = button.current?.closest('.panel')?.querySelector<HTMLElement>('[data-words]')?.innerText
    try {
      await navigator.clipboard.writeText(words ?? '')
      setSaid('Copied')
      setTimeout(() => setSaid('Copy'), 2000)
    } catch {
      setSaid('Select and copy')
    }
  }, [])
  useSingleKey(
    useCallback(
      key => {
        const first = document.querySelector('.panel:not([data-off]) .copy') === button.current
        if (key.toLowerCase() !== 'y' || !active || !first) return false
        void copy()
        return true
      },
      [active, copy],
    ),
  )
  if (!useHydrated()) return null
  return (
    <button
      ref={button}
      type="button"
      onClick={() => void copy()}
      className="copy no-print inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-act bg-card px-4 font-strong text-act hover:bg-act-soft"
    >
      <span aria-live="polite">{said}</span>
      <Key>Y</Key>
    </button>
  )
}

'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useHydrated } from './hydrated'
import { Key } from './key'
import { singleKeys, useSingleKey } from './shortcuts'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'Go to the box'],
  ['Ctrl K', 'Go to the box, from anywhere'],
  ['↑ ↓', 'Choose among the answers'],
  ['Enter', 'Open the one chosen'],
  ['Esc', 'Empty the box'],
  ['1–9', 'Answer a question'],
  ['Y', 'Copy the words to say'],
  ['?', 'Show these keys'],
]

function toBox(): boolean {
  const box = document.querySelector<HTMLInputElement>('[data-box]')
  box?.focus()
  box?.select()
  return box !== null
}

/** The keys of every page, and where one reads what they are. Nothing without scripts. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(true)
  const open = useCallback(() => {
    setOn(singleKeys.on())
    dialog.current?.showModal()
  }, [])
  useSingleKey(
    useCallback(
      key => {
        if (key === '/') return toBox()
        if (key === '?') open()
        return key === '?'
      },
      [open],
    ),
  )
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && toBox())
        event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  if (!useHydrated()) return null

  return (
    <>
      <button
        type="button"
        onClick={open}
        className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 px-1"
      >
        <Key>?</Key> keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="the-keys"
        className="m-auto w-96 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="the-keys" className="text-sub font-strong">
          Keys
        </h2>
        <dl className="mt-3 divide-y divide-line text-small">
          {keys.map(([key, does]) => (
            <div key={key} className="flex justify-between gap-4 py-2">
              <dt>{does}</dt>
              <dd className="font-strong">{key}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex min-h-11 items-center gap-3 text-small">
          <input
            type="checkbox"
            checked={on}
            onChange={event => {
              singleKeys.set(event.target.checked)
              setOn(event.target.checked)
            }}
            className="size-5 accent-act"
          />
          Use single keys in this browser
        </label>
        <form method="dialog" className="mt-3">
          <button className="min-h-11 cursor-pointer rounded-control border border-act px-4 font-strong text-act">
            Close
          </button>
        </form>
      </dialog>
    </>
  )
}

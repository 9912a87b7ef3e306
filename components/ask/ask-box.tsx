'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Shown } from '../../lib/channels/web'
import { useHydrated } from '../hydrated'
import { Key } from '../key'
import { Announce } from './announce'
import { useRecord } from './record'
import { Results } from './results'
import { useAnswers } from './use-answers'

/**
 * The one box. Without scripts it is a form, and the page brings the answers; with them it answers while one types.
 * A combobox with a listbox, as the ARIA Authoring Practices describe it: the focus stays in the box.
 */
export function AskBox({ text, initial, children }: { text: string; initial?: Shown; children: ReactNode }) {
  const live = useHydrated()
  const [value, setValue] = useState(text)
  const words = value.trim()
  const { shown, slow, failed } = useAnswers(words, initial)
  // A choice holds for the answer it was made in; a new answer starts at its best.
  const [picked, setPicked] = useState<{ of?: Shown; index: number }>({ index: -1 })
  const active = picked.of === shown ? picked.index : (shown?.best ?? -1)
  const record = useRecord(words, text)

  const box = useRef<HTMLInputElement>(null)
  // With a keyboard one starts to type at once; on a phone the keys would cover what there is to press.
  useEffect(() => {
    if (text === '' && matchMedia('(pointer: fine)').matches) box.current?.focus()
  }, [text])

  const change = (next: string) => {
    setValue(next)
    const address = next.trim() ? `/?q=${encodeURIComponent(next.trim())}` : '/'
    window.history.replaceState(null, '', address)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = (shown?.hits.length ?? 0) - 1
    const move = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[
      event.key
    ]
    if (move !== undefined && last >= 0) {
      event.preventDefault()
      setPicked({ of: shown, index: move })
      document.getElementById(`hit-${move}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === '/' && value === '') {
      // The key that leads here, pressed when one is here already.
      event.preventDefault()
    } else if (event.key === 'Escape' && value) {
      event.preventDefault()
      change('')
    } else if (event.key === 'Enter' && shown?.text === words) {
      const open = shown.hits[active]?.url ?? (shown.kind === 'owner' ? shown.owner.url : undefined)
      if (!open) return
      event.preventDefault()
      record()
      window.location.assign(open)
    }
  }

  return (
    <>
      <h1 className="sr-only">What did they say?</h1>
      <form action="/" role="search" className="no-print relative">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-5 size-6 -translate-y-1/2 text-act"
        >
          <circle cx="11" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M16 16l4 4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <input
          type="search"
          name="q"
          value={value}
          onChange={event => change(event.target.value)}
          onKeyDown={press}
          aria-label="What did they say?"
          placeholder="What did they say?"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={500}
          enterKeyHint="go"
          ref={box}
          data-box
          {...(live && {
            role: 'combobox',
            'aria-expanded': Boolean(shown?.hits.length),
            'aria-controls': 'hits',
            'aria-autocomplete': 'list' as const,
            'aria-activedescendant': active >= 0 && shown?.hits.length ? `hit-${active}` : undefined,
          })}
          className="h-17.5 w-full rounded-card border-2 border-act bg-card pr-24 pl-14.5 text-sub shadow-lift focus-visible:-outline-offset-2 max-sm:h-14 max-sm:pr-5 max-sm:text-base"
        />
        <span className="pointer-events-none absolute inset-y-0 right-5 flex items-center max-sm:hidden">
          <Key>{value ? 'Enter' : '/'}</Key>
        </span>
        <button className="without-script absolute inset-y-0 right-4 my-auto h-11 rounded-control bg-act px-4 font-strong text-on-act">
          Find
        </button>
      </form>
      <Announce shown={shown} slow={slow} failed={failed} />
      {shown ? (
        <div onClickCapture={record}>
          <Results shown={shown} active={active} live={live} />
        </div>
      ) : (
        children
      )}
    </>
  )
}

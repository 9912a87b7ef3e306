import type { ReactNode } from 'react'
import type { Shown } from '../../lib/channels/web'
import { Lens } from '../lens'
import { Key } from '../key'
import { Found } from './found'

/**
 * The one box: a form, whose page brings the answers; with scripts it answers while one types (client/ask.ts). `children`
 * stands under an empty box.
 */
export function AskBox({ text, shown, children }: { text: string; shown?: Shown; children: ReactNode }) {
  return (
    <>
      <h1 className="sr-only">What did they say?</h1>
      <form action="/" role="search" className="no-print relative">
        <Lens className="pointer-events-none absolute top-1/2 left-5 size-6 -translate-y-1/2 text-act max-sm:left-4" />
        <input
          type="search"
          name="q"
          defaultValue={text}
          aria-label="What did they say?"
          placeholder="What did they say?"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={500}
          enterKeyHint="go"
          data-box
          data-ask
          className="h-17.5 w-full rounded-card border-2 border-act bg-card pr-24 pl-14.5 text-sub shadow-lift focus-visible:-outline-offset-2 max-sm:h-14 max-sm:pr-4 max-sm:pl-12 max-sm:text-base"
        />
        <span className="pointer-events-none absolute inset-y-0 right-5 flex items-center max-sm:hidden">
          <Key>Enter</Key>
        </span>
        <button className="without-script absolute inset-y-0 right-4 my-auto h-11 rounded-control bg-act px-4 font-strong text-on-act">
          Find
        </button>
      </form>
      <div className="relative">
        <p
          role="status"
          data-ask-status
          className="sr-only top-2 right-0 z-10 bg-paper pl-3 text-small text-soft data-seen:not-sr-only data-seen:absolute"
        />
      </div>
      <div data-found hidden={!shown}>
        {shown && <Found shown={shown} />}
      </div>
      <div data-start hidden={Boolean(shown)}>
        {children}
      </div>
    </>
  )
}

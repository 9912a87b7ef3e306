import type { ReactNode } from 'react'
import type { ShownFrame } from '../lib/channels/web'
import { Account } from './account'
import { Keys } from './keys'
import { Lamp } from './lamp'
import { Notice } from './notice'
import { SmallBox } from './small-box'

/** The header, the page, the footer. `home` has the one box itself, so its header has none. */
export function Frame({
  frame,
  home = false,
  status,
  children,
}: {
  frame: ShownFrame
  home?: boolean
  status?: number
  children: ReactNode
}) {
  const { organization, frontDoor, notice, asOf, revision } = frame
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="no-print border-b border-line bg-card">
        <a
          href="#the-page"
          className="no-print sr-only z-10 rounded-control bg-act px-4 py-3 font-strong text-on-act focus:not-sr-only focus:absolute focus:m-2"
        >
          Skip to the page
        </a>
        <div
          className={`flex flex-wrap items-center gap-x-5 px-4 py-1.5 sm:px-7 ${home ? 'min-h-14' : 'min-h-17 max-md:gap-y-1'}`}
        >
          <a href="/" className="flex min-h-11 min-w-0 items-center gap-2 font-strong">
            <Lamp />
            <span className="min-w-0">{organization}</span>
          </a>
          {frontDoor?.url && (
            <nav aria-label="Main" className="max-md:hidden">
              <a
                href={frontDoor.url}
                className="inline-flex min-h-11 items-center text-small text-soft hover:text-ink"
              >
                Whose issue is it?
              </a>
            </nav>
          )}
          <div className="ml-auto flex items-center gap-5 max-md:contents">
            {!home && <SmallBox />}
            <div className="max-md:ml-auto">
              <Account name={frame.name} role={frame.role} signIn={frame.signIn} />
            </div>
          </div>
        </div>
      </header>
      {notice && <Notice notice={notice} />}
      <main
        id="the-page"
        data-status={status}
        tabIndex={-1}
        className="mx-auto w-full max-w-272 flex-1 px-4 pt-9 pb-12 outline-none max-sm:pt-5"
      >
        {children}
      </main>
      <footer className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line px-4 py-3 text-small text-soft sm:px-8">
        <p>
          Knowledge as of {asOf} · revision {revision}
        </p>
        {frontDoor?.url && (
          <a
            href={frontDoor.url}
            className="no-print inline-flex min-h-11 items-center text-act underline md:hidden"
          >
            Whose issue is it?
          </a>
        )}
        <div className="no-print ml-auto">
          <Keys />
        </div>
      </footer>
    </div>
  )
}

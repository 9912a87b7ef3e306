import type { ReactNode } from 'react'
import type { ShownFrame } from '../lib/channels/web'
import { Footer } from './footer'
import { Header } from './header'
import { Notice } from './notice'

/** The header, the page, the footer. `home` has the one box itself, so its header has none. */
export function Frame({
  frame,
  home = false,
  children,
}: {
  frame: ShownFrame
  home?: boolean
  children: ReactNode
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <Header frame={frame} home={home} />
      {frame.notice && <Notice notice={frame.notice} short={!home} />}
      <main
        id="the-page"
        tabIndex={-1}
        className="mx-auto w-full max-w-272 flex-1 px-4 pt-9 pb-12 outline-none max-sm:pt-5"
      >
        {children}
      </main>
      <Footer frame={frame} />
    </div>
  )
}

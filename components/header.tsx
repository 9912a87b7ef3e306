import type { ShownFrame } from '../lib/channels/web'
import { Account } from './account'
import { Lamp } from './lamp'
import { Menu, Nav } from './nav'
import { SmallBox } from './small-box'

/** Whose house it is, the ways through it, the box, and who is reading. On a phone the ways fold into a menu. */
export function Header({ frame, home }: { frame: ShownFrame; home: boolean }) {
  return (
    <header className="no-print border-b border-line bg-card">
      <a
        href="#the-page"
        className="sr-only z-20 rounded-control bg-act px-4 py-3 font-strong text-on-act focus:not-sr-only focus:absolute focus:m-2"
      >
        Skip to the page
      </a>
      <div
        className={`flex flex-wrap items-center gap-x-5 px-4 py-1.5 max-md:gap-x-3 sm:px-7 lg:flex-nowrap ${home ? 'min-h-14' : 'min-h-17'}`}
      >
        <a href="/" className="flex min-h-11 min-w-24 items-center gap-2 font-strong max-md:flex-1">
          <Lamp />
          <span className="min-w-0">{frame.organization}</span>
        </a>
        <Nav nav={frame.nav} />
        {!home && <SmallBox />}
        <div className={`flex items-center gap-3 ${home ? 'ml-auto' : 'max-lg:ml-auto max-md:ml-0'}`}>
          <Account frame={frame} />
          <Menu nav={frame.nav} />
        </div>
      </div>
    </header>
  )
}

import type { ShownFrame } from '../lib/channels/web'
import { Keys } from './keys'

/** How old the knowledge is, and what one may want of any page. */
export function Footer({ frame: { asOf, stale, revision, print } }: { frame: ShownFrame }) {
  return (
    <footer className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line px-4 py-3 text-small text-soft sm:px-8">
      <p className="flex min-h-11 items-center">
        Knowledge as of {asOf} · revision {revision}
        {stale && ` · no newer since ${stale}`}
      </p>
      <div className="no-print ml-auto flex flex-wrap items-center gap-x-5">
        {print && (
          <a
            href={print}
            className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-3 hover:decoration-2"
          >
            Print
          </a>
        )}
        <Keys />
      </div>
    </footer>
  )
}

import type { ShownCarry } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Unfold } from '../unfold'

/** How this walk goes on elsewhere, or with a colleague: by its code, its address, or a letter. */
export function CarryOn({ carry }: { carry: ShownCarry | undefined }) {
  if (!carry) return null
  const { code, url, mail } = carry
  return (
    <details className="group text-small">
      <Unfold className="text-soft">
        <span>
          Carry on elsewhere, or hand it to a colleague:{' '}
          <strong className="font-strong whitespace-nowrap text-ink">{code}</strong>
        </span>
      </Unfold>
      <div className="panel mt-1 max-w-[60ch] rounded-card border border-line bg-card p-5">
        <p>
          On another device, or at somebody else’s desk, open{' '}
          <a href={url} className="font-strong text-act underline underline-offset-3">
            {url}
          </a>{' '}
          here. In a terminal: <code>answerhouse walk --code {url.slice(3)}</code>. It goes on with what you
          answered, and says what whoever opens it may do.
        </p>
        <p className="no-print mt-3 flex flex-wrap items-center gap-3">
          <button
            type="button"
            data-copy-link={url}
            className="needs-script inline-flex min-h-11 cursor-pointer items-center rounded-control border border-act bg-card px-4 font-strong text-act hover:bg-act-soft"
          >
            Copy the link
          </button>
          <ButtonLink look="calm" href={mail}>
            Write it to a colleague
          </ButtonLink>
          <span data-copied aria-live="polite" className="text-soft" />
        </p>
      </div>
    </details>
  )
}

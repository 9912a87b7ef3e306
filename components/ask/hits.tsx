import type { Marked, ShownHit } from '../../lib/channels/web'
import { Dot } from '../dot'
import { Pill } from '../pill'

/** What was found. A list of links; once scripts run, the listbox of the box above, its links still links. */
export function Hits({ hits, active }: { hits: readonly ShownHit[]; active: number }) {
  if (hits.length === 0) return null
  return (
    <ul id="hits" data-hits>
      {hits.map((hit, index) => (
        <li key={hit.id}>
          <a
            href={hit.url}
            id={`hit-${index}`}
            data-hit
            data-active={index === active || undefined}
            className="relative block overflow-hidden rounded-card border border-transparent px-4 py-3 hover:border-line forced-colors:border-[Canvas] data-active:border-line data-active:bg-card data-active:before:absolute data-active:before:inset-y-0 data-active:before:left-0 data-active:before:w-1 data-active:before:bg-act"
          >
            <Row hit={hit} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Three lines on a wide screen, whatever they say: nothing jumps while one types. On a phone they may wrap. */
function Row({ hit }: { hit: ShownHit }) {
  return (
    <>
      <span className="flex gap-x-3 max-sm:flex-col-reverse sm:items-baseline">
        <span className="min-w-0 flex-1 text-[1.125rem] leading-snug font-strong sm:truncate">
          <MarkedText parts={hit.title} />
        </span>
        <span className="shrink-0 text-small text-soft sm:rounded-key sm:border sm:border-line sm:px-2">
          {hit.line}
        </span>
      </span>
      <span className="mt-0.5 text-soft max-sm:line-clamp-2 sm:block sm:truncate">
        <MarkedText parts={hit.snippet} />
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-small text-soft">
        {hit.pill && <Pill tone={hit.pill.tone}>{hit.pill.words}</Pill>}
        <span className="flex min-w-0 items-center gap-2 sm:flex-1 sm:basis-26">
          <Dot open={hit.open} />
          <span className="min-w-0 sm:truncate">
            {hit.owner}
            <span className="sr-only">{hit.open ? ', open' : ', closed'}</span>
          </span>
        </span>
        {hit.fresh && <span className={hit.fresh.late ? 'text-ask' : ''}>{hit.fresh.words}</span>}
      </span>
    </>
  )
}

function MarkedText({ parts }: { parts: readonly Marked[] }) {
  return parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))
}

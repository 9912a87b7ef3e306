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
            className="relative block overflow-hidden rounded-card border border-transparent px-4 py-3.5 hover:border-line data-active:border-line data-active:bg-card data-active:before:absolute data-active:before:inset-y-0 data-active:before:left-0 data-active:before:w-1 data-active:before:bg-act"
          >
            <Found hit={hit} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Found({ hit }: { hit: ShownHit }) {
  return (
    <>
      <span className="block text-[1.125rem] leading-snug font-strong">
        <MarkedText parts={hit.title} />
        {hit.heading && <span className="text-base font-normal text-soft"> · {hit.heading}</span>}
      </span>
      <span className="mt-1 line-clamp-2 text-soft">
        <MarkedText parts={hit.snippet} />
      </span>
      <span className="mt-1.5 flex flex-wrap items-center gap-x-3.5 gap-y-1.5 text-small text-soft">
        <span className="rounded-key border border-line px-2">{hit.line}</span>
        <span className="flex items-center gap-2">
          <Dot open={hit.open} />
          {hit.owner}, {hit.open ? 'open' : 'closed'}
        </span>
        {hit.pill && <Pill tone={hit.pill.tone}>{hit.pill.words}</Pill>}
      </span>
    </>
  )
}

function MarkedText({ parts }: { parts: readonly Marked[] }) {
  return parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))
}

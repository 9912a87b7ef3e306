import type { ShownHistory, ShownPlace } from '../../lib/channels/web'

/** What waits for this reader: an answer to what they reported, a report that waits for theirs. */
export function News({ news }: Pick<ShownHistory, 'news'>) {
  if (news.length === 0) return null
  return (
    <ul aria-label="For you" className="space-y-2.5">
      {news.map(({ words, title, url }) => (
        <li key={url}>
          <a
            href={url}
            className="ground group flex min-h-11 flex-wrap items-center gap-x-1.5 rounded-control bg-act-soft px-4 py-2.5 text-act"
          >
            <span>
              {words}
              {title && (
                <>
                  {' '}
                  <strong className="font-strong">“{title}”</strong>
                </>
              )}
            </span>
            <span className="ml-auto font-strong group-hover:underline">Read it →</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** How many changes are seen at once; the others fold. */
const seen = 4

/** What is new or different since this reader was here. */
export function Changed({ changed: { head, places } }: { changed: NonNullable<ShownHistory['changed']> }) {
  const folded = places.slice(seen)
  return (
    <section aria-labelledby="changed">
      <h2 id="changed" className="text-small font-strong text-soft">
        {head}
      </h2>
      <Places places={places.slice(0, seen)} />
      {folded.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-small text-act underline underline-offset-3">
            {folded.length === 1 ? 'One more' : `${folded.length} more`}
          </summary>
          <Places places={folded} />
        </details>
      )}
    </section>
  )
}

export function Opened({ opened }: Pick<ShownHistory, 'opened'>) {
  if (opened.length === 0) return null
  return (
    <section aria-labelledby="opened">
      <h2 id="opened" className="text-small font-strong text-soft">
        What you opened last
      </h2>
      <Places places={opened} />
    </section>
  )
}

function Places({ places }: { places: readonly ShownPlace[] }) {
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {places.map(({ title, url, line }) => (
        <li key={url}>
          <a href={url} className="group flex min-h-11 items-baseline justify-between gap-x-4 py-2">
            <span className="min-w-0 font-strong text-act underline-offset-3 group-hover:underline">
              {title}
            </span>
            <span className="shrink-0 text-small text-soft">{line}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

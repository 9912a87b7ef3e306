import type { ShownFacet, ShownFilter } from '../../lib/channels/web'

/** So many values of a way to narrow are shown at once; the others unfold. */
const atOnce = 8

/** The ways to narrow the list. On a phone they fold to one line; where there is room they stand open beside it. */
export function Facets({ facets }: { facets: readonly ShownFacet[] }) {
  if (facets.length === 0) return null
  return (
    <nav aria-label="Narrow the list">
      <details className="facets group max-lg:rounded-card max-lg:border max-lg:border-line max-lg:bg-card max-lg:px-4">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2.5 font-strong [&::-webkit-details-marker]:hidden">
          <svg viewBox="0 0 10 10" width="10" aria-hidden="true" className="text-soft group-open:rotate-90">
            <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          Narrow the list
        </summary>
        <div className="space-y-6 max-lg:pt-2 max-lg:pb-4">
          {facets.map(({ title, values }) => (
            <section key={title} aria-label={title}>
              <h2 className="text-small font-strong text-soft">{title}</h2>
              <Values values={values.slice(0, atOnce)} />
              {values.length > atOnce && (
                <details open={values.slice(atOnce).some(value => value.chosen)}>
                  <summary className="flex min-h-9 cursor-pointer items-center text-small text-act pointer-coarse:min-h-11">
                    {values.length - atOnce} more
                  </summary>
                  <Values values={values.slice(atOnce)} />
                </details>
              )}
            </section>
          ))}
        </div>
      </details>
    </nav>
  )
}

function Values({ values }: { values: readonly ShownFilter[] }) {
  return (
    <ul>
      {values.map(({ label, url, count, chosen }) => (
        <li key={url}>
          <a
            href={url}
            aria-current={chosen}
            className="-mx-2 flex min-h-9 items-center justify-between gap-3 rounded-control px-2 text-small hover:bg-act-soft aria-[current]:font-strong aria-[current]:text-act pointer-coarse:min-h-11"
          >
            <span className="min-w-0">
              {label}
              {chosen && <span className="sr-only">, chosen; press to take it away</span>}
            </span>
            <span className="flex shrink-0 items-center gap-1.5 text-soft">
              {count}
              {chosen && <span aria-hidden="true">✕</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

import type { ShownNarrow } from '../../lib/channels/web'

/** What is chosen already, and what was asked for that isn't there. */
export function Narrowed({ narrow: { chosen, notes } }: { narrow: ShownNarrow }) {
  if (chosen.length === 0 && notes.length === 0) return null
  return (
    <div className="mb-2 px-4 text-small">
      {chosen.length > 0 && (
        <ul aria-label="Narrowed to" className="flex flex-wrap gap-2">
          {chosen.map(({ label, url }) => (
            <li key={url}>
              <a
                href={url}
                aria-label={`Take away: ${label}`}
                className="ground inline-flex min-h-9 items-center pointer-coarse:min-h-11 gap-2 rounded-control bg-act-soft px-3 font-strong text-act hover:underline"
              >
                {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {notes.map(note => (
        <p key={note} className="mt-1 text-soft">
          {note}
        </p>
      ))}
    </div>
  )
}

/** How many were found of each kind, and the ways to see only those. A list of links; they are the question with a word more. */
export function Narrow({ narrow: { facets }, total }: { narrow: ShownNarrow; total: number }) {
  if (facets.length === 0) return null
  const [first, ...others] = facets
  return (
    <nav aria-label="Narrow what was found" className="mt-4 px-4 text-small">
      <Values facet={first!} before={`${total} found. `} />
      {others.length > 0 && (
        <details>
          <summary className="inline-flex min-h-8 cursor-pointer pointer-coarse:min-h-11 items-center text-act underline underline-offset-3">
            Narrow it further
          </summary>
          {others.map(facet => (
            <Values key={facet.title} facet={facet} />
          ))}
        </details>
      )}
    </nav>
  )
}

function Values({
  facet: { title, lead, values },
  before = '',
}: {
  facet: ShownNarrow['facets'][number]
  before?: string
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3.5">
      <span className="text-soft">
        {before}
        {lead}:
      </span>
      <ul aria-label={title} className="contents">
        {values.map(({ label, count, url }) => (
          <li key={url}>
            <a
              href={url}
              className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11 text-act underline-offset-3 hover:underline"
            >
              {label} <span className="text-soft">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

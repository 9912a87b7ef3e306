import type { Shown } from '../../lib/channels/web'

/** Where nothing answers yet: what people ask, and what is there, that goes on like these words. */
export function Suggestions({ suggestions }: Pick<Shown, 'suggestions'>) {
  if (suggestions.length === 0) return null
  return (
    <section aria-label="Do you mean one of these?" className="mb-5 px-4">
      <h3 className="text-small font-strong text-soft">Do you mean one of these?</h3>
      <ul className="mt-1">
        {suggestions.map(({ title, url, line }) => (
          <li key={`${title} ${url}`} className="flex min-h-11 flex-wrap items-center gap-x-3">
            <a href={url} className="font-strong text-act underline-offset-3 hover:underline">
              {title}
            </a>
            {line && <span className="text-small text-soft">{line}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

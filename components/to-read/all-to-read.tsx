import type { ShownAllToRead, ShownToReadLine } from '../../lib/channels/web'

/** What you are asked to read, and what was asked of others. */
export function AllToRead({ all: { mine, asked } }: { all: ShownAllToRead }) {
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong max-sm:text-head">To be read</h1>
      <section aria-labelledby="of-you" className="mt-9">
        <h2 id="of-you" className="text-sub font-strong">
          Asked of you
        </h2>
        {mine.length === 0 && (
          <p className="mt-2 max-w-[66ch] text-soft">
            Nothing. When somebody asks you to read a page, it stands here and on your first page.
          </p>
        )}
        <Lines lines={mine} todo="To read" />
      </section>
      {asked.length > 0 && (
        <section aria-labelledby="of-others" className="mt-9">
          <h2 id="of-others" className="text-sub font-strong">
            Who has read what
          </h2>
          <Lines lines={asked} todo="Not everybody yet" />
        </section>
      )}
    </div>
  )
}

function Lines({ lines, todo }: { lines: readonly ShownToReadLine[]; todo: string }) {
  if (lines.length === 0) return null
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {lines.map(({ title, url, note, open, late }, at) => (
        <li key={`${url} ${at}`}>
          <a href={url} className="group block px-1 py-3.5 hover:bg-card">
            <span className="flex flex-wrap items-center justify-between gap-x-4">
              <span className="font-strong group-hover:underline">{title}</span>
              {open && (
                <span
                  className={`ground rounded-2xl px-2.5 py-0.5 text-small font-strong ${late ? 'bg-ask-ground text-ask' : 'bg-act-soft text-act'}`}
                >
                  {late ? `${todo}, late` : todo}
                </span>
              )}
            </span>
            <span className="mt-0.5 block text-small text-soft">{note}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

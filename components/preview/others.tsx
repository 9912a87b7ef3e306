import type { ShownOther, ShownPreviewHome } from '../../lib/channels/web'
import { Part } from '../part'

/** What is other than in what is live: documents that came, say something else, and are gone; and settings. */
export function Others({ home: { added, changed, removed, settings } }: { home: ShownPreviewHome }) {
  const count = added.length + changed.length + removed.length + settings.length
  return (
    <Part id="others" title="Other than what is live" count={count}>
      {count === 0 && <p className="mt-2 text-soft">It says the same as what is live.</p>}
      <List head="New" others={added} />
      <List head="Changed" others={changed} />
      <List head="Gone" others={removed} />
      {settings.length > 0 && (
        <>
          <h3 className="mt-4 font-strong">Settings</h3>
          <ul className="mt-1 list-disc pl-5 [overflow-wrap:anywhere]">
            {settings.map(file => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

function List({ head, others }: { head: string; others: readonly ShownOther[] }) {
  if (others.length === 0) return null
  return (
    <>
      <h3 className="mt-4 font-strong">{head}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {others.map(({ title, line, url, live }) => (
          <li key={`${url} ${live}`} className="flex flex-wrap items-center gap-x-4 [overflow-wrap:anywhere]">
            <Title title={title} url={url} />
            <span className="text-small text-soft">{line}</span>
            {live && (
              <a
                href={live}
                data-live=""
                className="inline-flex min-h-11 items-center text-small text-act hover:underline sm:ml-auto"
              >
                As it is live<span className="sr-only">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Title({ title, url }: { title: string; url?: string | undefined }) {
  if (!url) return <span className="py-2.5">{title}</span>
  return (
    <a href={url} className="inline-flex min-h-11 items-center font-strong text-act hover:underline">
      {title}
    </a>
  )
}

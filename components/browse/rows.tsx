import type { ShownRow } from '../../lib/channels/web'

/** Documents, one under another: what it is called, what it says, what kind, whose, and whether one can rely on it. */
export function Rows({ rows }: { rows: readonly ShownRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {rows.map(({ title, url, locale, summary, line, owner, fresh, late }) => (
        <li key={url} className="relative py-3.5">
          <a
            href={url}
            lang={locale}
            className="inline-flex items-center font-strong text-act underline-offset-3 hover:underline pointer-coarse:min-h-11"
          >
            {title}
          </a>
          <p lang={locale} className="max-w-[66ch] text-small">
            {summary}
          </p>
          <p className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
            <span>{line}</span>
            {owner && <span>{owner}</span>}
            {fresh && <span className={late ? 'font-strong text-ask' : ''}>{fresh}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

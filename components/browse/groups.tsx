import type { ShownBrowse } from '../../lib/channels/web'
import { Rows } from './rows'

/** The first few of each kind, and the way to all of them. */
export function Groups({ groups }: { groups: ShownBrowse['groups'] }) {
  return groups.map(({ label, url, count, rows }) => (
    <section key={url} aria-label={label} className="mt-8">
      <h2 className="text-sub font-strong">{label}</h2>
      <Rows rows={rows} />
      {count > rows.length && (
        <p className="mt-1">
          <a href={url} className="inline-flex min-h-11 items-center font-strong text-act hover:underline">
            All {count}
            <span className="sr-only">: {label}</span>
            {'\u00a0'}→
          </a>
        </p>
      )}
    </section>
  ))
}

import type { ShownChanges, ShownDocumentChange } from '../../lib/channels/web'
import { Pages } from '../browse/pages'
import { Wayfinder } from '../reach'
import { Change } from './change'
import { HistoryHead } from './head'

/** Who changed a document when and why, the newest first, each change word by word. */
export function ChangesPage({
  changes: { title, url, locale, note, changes, pages },
}: {
  changes: ShownChanges
}) {
  return (
    <div className="mx-auto max-w-204">
      <HistoryHead title={title} url={url} locale={locale} view="" note={note} />
      <ol className="mt-5 divide-y divide-line border-y border-line empty:hidden">
        {changes.map(change => (
          <li key={change.commit} id={change.commit} className="scroll-mt-4 py-5">
            <h2 className="text-sub font-strong [overflow-wrap:anywhere]">{headOf(change)}</h2>
            <p className="text-small text-soft [overflow-wrap:anywhere]">
              {change.when}
              {change.why && `, ${change.by}`} ·{' '}
              <Wayfinder way={{ title: `As it was at ${change.commit}`, url: change.url }} />
            </p>
            <Change change={change} locale={locale} />
          </li>
        ))}
      </ol>
      {pages && <Pages pages={pages} />}
    </div>
  )
}

function headOf({ why, by }: ShownDocumentChange): string {
  return why ?? (by ? `Changed by ${by}` : 'As far back as this goes')
}

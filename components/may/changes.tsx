import type { ShownChange } from '../../lib/channels/web'
import { Wayfinder } from '../reach'

/** Which limits change on coming days: one line a day, which unfolds to what becomes of them. */
export function Changes({ changes }: { changes: readonly ShownChange[] }) {
  if (changes.length === 0) return null
  return (
    <div className="mt-4 space-y-2">
      {changes.map(({ words, url, actions }) => (
        <details
          key={url}
          className="rounded-control border border-l-[5px] border-line border-l-lamp bg-card px-4"
        >
          <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 py-1.5 text-small">
            <strong className="font-strong">From {words}:</strong>
            {actions.map(({ title }) => title).join(', ')}
          </summary>
          <div className="pb-3 text-small">
            {actions.map(({ title, url: to, roles }) => (
              <div key={title} className="border-t border-line py-2">
                <p className="font-strong">
                  <Wayfinder way={{ title, url: to }} />
                </p>
                <ul className="mt-1 space-y-0.5">
                  {roles.map(({ who, now, then }) => (
                    <li key={who}>
                      {who}: <strong className="font-strong">{then}</strong>
                      <span className="text-soft">, until then {now}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <p className="no-print pt-1">
              <Wayfinder way={{ title: `Show everything as of ${words}`, url }} />
            </p>
          </div>
        </details>
      ))}
    </div>
  )
}

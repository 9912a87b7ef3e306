import type { ShownChange } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { ChangedRoles } from './changed-roles'
import { Unfold } from '../unfold'

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
          <Unfold>
            <span>
              <strong className="font-strong">From {words}:</strong>{' '}
              {actions.map(({ title }) => title).join(', ')}
            </span>
          </Unfold>
          <div className="pb-3 text-small">
            {actions.map(({ title, url: to, roles }) => (
              <div key={title} className="border-t border-line py-2">
                <p className="font-strong">
                  <Wayfinder way={{ title, url: to }} />
                </p>
                <ChangedRoles roles={roles} />
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

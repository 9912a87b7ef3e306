import type { ShownMatrix } from '../../lib/channels/web'
import { ButtonLink } from '../button'

/** No action has these words in it, or there is none at all: what to do instead. */
export function NothingFits({ matrix: { q, allUrl } }: { matrix: ShownMatrix }) {
  if (!q)
    return (
      <p className="mt-8 max-w-[60ch] text-soft">
        Nothing is written down yet about what you may do. Until it is, ask whoever leads your team.
      </p>
    )
  return (
    <div className="mt-8 max-w-[60ch]">
      <h2 className="text-sub font-strong">No action has “{q}” in it</h2>
      <p className="mt-1 text-soft">
        It may be called something else here. Or find whose issue it is, and ask them.
      </p>
      <p className="no-print mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`/who?q=${encodeURIComponent(q)}`}>Whose issue is “{q}”?</ButtonLink>
        <ButtonLink look="calm" href={allUrl}>
          Show all actions
        </ButtonLink>
      </p>
    </div>
  )
}

import type { Shown } from '../../lib/channels/web'
import { Suggestions } from './suggestions'

/** Nothing answers: say so, and say whose it is instead. */
export function NoAnswer({ shown: { owner, hits, suggestions } }: { shown: Shown }) {
  return (
    <>
      <div className="mb-5 px-4">
        <h2 className="text-sub font-strong">Nobody has written this down yet.</h2>
        <p className="mt-1 text-soft">
          {owner.title} takes it. Tell them what was said, word for word, and who said it. The editors see
          what is asked and not found.
        </p>
      </div>
      <Suggestions suggestions={suggestions} />
      {hits.length > 0 && <p className="mb-1 px-4 text-small font-strong text-soft">The nearest we have</p>}
    </>
  )
}

import type { ShownUpkeep } from '../../../lib/channels/web'
import { Button } from '../../button'

/** When the links out of the house were followed last, and a button that does it now. */
export function FollowLinks({ out: { count, last, now }, keeps }: Pick<ShownUpkeep, 'out' | 'keeps'>) {
  if (count === 0) return null
  const there =
    count === 1 ? 'There is one link out of the house.' : `There are ${count} links out of the house.`
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <p className="text-small text-soft" role={now ? 'status' : undefined}>
        {there}{' '}
        {now
          ? `They are being followed: ${now}.`
          : last
            ? `Followed last: ${last}.`
            : 'Nobody has followed them yet.'}
      </p>
      {now ? (
        <a href="/editors/upkeep#dead-outside" className="font-strong text-act underline underline-offset-3">
          Look again
        </a>
      ) : (
        keeps && (
          <form method="post" action="/api/links">
            <Button look="calm">Follow them now</Button>
          </form>
        )
      )}
    </div>
  )
}

import type { ShownUpkeep } from '../../../lib/channels/web'
import { Button } from '../../button'

/** Shows only what one team owns. */
export function Owners({
  owners,
  owner,
  list,
}: Pick<ShownUpkeep, 'owners' | 'owner'> & { list?: string | undefined }) {
  if (owners.length === 0 && owner === undefined) return null
  return (
    <form method="get" action="/editors/upkeep" className="mt-6 flex flex-wrap items-end gap-3">
      {list && <input type="hidden" name="list" value={list} />}
      <label className="grid min-w-0 gap-1">
        <span className="text-small font-strong">Owned by</span>
        <select
          name="owner"
          defaultValue={owner ?? ''}
          className="min-h-11 max-w-full rounded-control border border-line bg-card px-3"
        >
          <option value="">All teams</option>
          {owners.map(({ id, title, count }) => (
            <option key={id} value={id}>
              {title} ({count})
            </option>
          ))}
        </select>
      </label>
      <Button look="calm">Show</Button>
    </form>
  )
}

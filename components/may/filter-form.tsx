import type { ShownMatrix } from '../../lib/channels/web'
import { Button } from '../button'

const field = 'mt-1 block h-11 w-full rounded-control border border-edge bg-card px-3.5'

/** Which actions, and on which day. With scripts the list follows while one types. */
export function FilterForm({ matrix }: { matrix: ShownMatrix }) {
  const { q, date, problem, views, rows, role, all } = matrix
  const shown = role ? role.groups.reduce((sum, group) => sum + group.rows.length, 0) : rows.length
  const one = views.find(view => view.current && view.role)
  return (
    <form action="/may" data-filter="what-may" className="no-print mt-5">
      {one && <input type="hidden" name="role" value={one.role} />}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <label className="min-w-0 flex-1 basis-64 text-small font-strong">
          What is it about?
          <input
            type="search"
            name="q"
            defaultValue={q}
            placeholder="Refund, voucher, press…"
            autoComplete="off"
            maxLength={200}
            className={`${field} font-normal`}
          />
        </label>
        <label className="min-w-0 flex-1 basis-40 text-small font-strong sm:flex-none">
          On which day?
          <input
            type="date"
            name="on"
            defaultValue={date}
            aria-describedby={problem ? 'on-problem' : undefined}
            aria-invalid={problem ? true : undefined}
            className={`${field} font-normal`}
          />
        </label>
        <Button look="calm">Show</Button>
      </div>
      {problem && (
        <p id="on-problem" className="mt-2 font-strong text-never">
          {problem.words} Until then this is today.
        </p>
      )}
      <p role="status" data-filter-status className="mt-2 text-small text-soft">
        {q ? `${shown} of ${all} have “${q}” in them.` : `${all} ${all === 1 ? 'action' : 'actions'}.`}
      </p>
    </form>
  )
}

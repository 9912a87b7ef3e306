import type { ShownMatrix } from '../../lib/channels/web'
import { Changes } from './changes'
import { FilterForm } from './filter-form'
import { MatrixList } from './matrix-list'
import { MatrixTable } from './matrix-table'
import { NothingFits } from './nothing-fits'
import { RoleList } from './role-list'
import { Views } from './views'

/** Who may do what: all roles side by side, or one by itself, on one day. */
export function MayPage({ matrix }: { matrix: ShownMatrix }) {
  const { rows, role, isToday, dateWords, todayUrl } = matrix
  const empty = role ? role.groups.length === 0 : rows.length === 0
  return (
    <>
      <h1 className="text-title font-strong max-sm:text-head">What may I do?</h1>
      <p className="mt-1.5 max-w-[66ch] text-soft">
        What each of us may do without asking, and whom to ask beyond that.
      </p>
      <FilterForm matrix={matrix} />
      <div id="what-may">
        {!isToday && (
          <p className="ground mt-5 flex flex-wrap items-center gap-x-4 rounded-control bg-ask-ground px-4 py-2 text-ask">
            <strong className="font-strong">As of {dateWords}, not today.</strong>
            <a href={todayUrl} className="inline-flex min-h-11 items-center underline underline-offset-3">
              Back to today
            </a>
          </p>
        )}
        <Views views={matrix.views} />
        <Changes changes={matrix.changes} />
        {empty ? (
          <NothingFits matrix={matrix} />
        ) : role ? (
          <RoleList role={role} dateWords={isToday ? undefined : dateWords} />
        ) : (
          <>
            <MatrixTable matrix={matrix} />
            <MatrixList matrix={matrix} />
          </>
        )}
      </div>
    </>
  )
}

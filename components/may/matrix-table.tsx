import type { ShownMatrix } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { Also } from './also'
import { VerdictWords } from './verdict-words'

/** The matrix where there is room for it, and on paper. More roles than fit are reached in a region of their own. */
export function MatrixTable({ matrix: { columns, rows, dateWords } }: { matrix: ShownMatrix }) {
  const own = (mine: boolean) => (mine ? 'bg-paper' : '')
  return (
    <div className="mt-5 max-lg:hidden">
      <div
        role="region"
        aria-label="Who may do what"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-card"
      >
        <table className="w-full border-collapse text-left text-small">
          <caption className="sr-only">Who may do what, as of {dateWords}</caption>
          <thead>
            <tr className="border-b border-line align-bottom">
              <th scope="col" className="px-5 py-3 font-strong">
                Action
              </th>
              {columns.map(({ role, name, own: mine }) => (
                <th key={role} scope="col" className={`px-3 py-3 font-strong ${own(mine)}`}>
                  {name}
                  {mine && <span className="block text-act">you</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ title, url, summary, also, cells }) => (
              <tr key={url} className="align-top">
                <th scope="row" className="w-76 px-5 py-3 font-normal">
                  <span className="text-base font-strong">
                    <Wayfinder way={{ title, url }} />
                  </span>
                  <span className="block text-soft">{summary}</span>
                  <Also also={also} className="mt-1" />
                </th>
                {cells.map(cell => (
                  <td key={cell.role} className={`px-3 py-3.5 ${own(cell.own)}`}>
                    <VerdictWords cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

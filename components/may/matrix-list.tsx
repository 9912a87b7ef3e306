import type { ShownMatrix } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { Also } from './also'
import { Unfold } from '../unfold'
import { VerdictWords } from './verdict-words'

/** The matrix on a phone: what you may, action by action; what the others may unfolds. */
export function MatrixList({ matrix: { rows } }: { matrix: ShownMatrix }) {
  return (
    <ul className="mt-5 divide-y divide-line border-y border-line lg:hidden">
      {rows.map(({ title, url, summary, also, cells }) => {
        const own = cells.find(cell => cell.own)
        return (
          <li key={url} className="py-3.5">
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <strong className="font-strong">
                <Wayfinder way={{ title, url }} />
              </strong>
              <span className="text-small">{own && <VerdictWords cell={own} />}</span>
            </p>
            <p className="mt-0.5 text-small text-soft">{summary}</p>
            <Also also={also} className="mt-1 text-small" />
            <details className="mt-0.5 text-small">
              <Unfold className="w-fit pr-3 text-act">
                <span>
                  Everybody else<span className="sr-only">: {title}</span>
                </span>
              </Unfold>
              <dl className="divide-y divide-line">
                {cells
                  .filter(cell => cell !== own)
                  .map(cell => (
                    <div key={cell.role} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                      <dt>{cell.name}</dt>
                      <dd className="text-right">
                        <VerdictWords cell={cell} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

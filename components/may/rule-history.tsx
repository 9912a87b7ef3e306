import type { ShownRuleChange } from '../../lib/channels/web'
import { Unfold } from '../unfold'

/** How an action's rules came about: one change after the other, the newest first. */
export function RuleHistory({ history }: { history: readonly ShownRuleChange[] }) {
  if (history.length === 0) return null
  return (
    <details className="mt-3 border-t border-line pt-1 text-small">
      <Unfold>
        <span>
          How these rules came about{' '}
          <span className="text-soft">
            ({history.length} {history.length === 1 ? 'change' : 'changes'})
          </span>
        </span>
      </Unfold>
      <ol className="divide-y divide-line pb-1">
        {history.map(({ commit, when, by, lines }) => (
          <li key={commit} className="py-2">
            <p className="text-soft [overflow-wrap:anywhere]">
              <strong className="font-strong">{when}</strong>, {by}, revision {commit}
            </p>
            <ul className="mt-0.5 space-y-0.5">
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

import type { ShownDocument, ShownRuleChange } from '../../lib/channels/web'
import { Card } from '../card'
import { MayRows } from '../may-card'
import { Wayfinder } from '../reach'
import { Also } from './also'
import { ChangedRoles } from './changed-roles'
import { RuleHistory } from './rule-history'

/** Who may do this: every role, the rule behind the reader's own verdict, and what changes when. */
export function WhoMay({
  shown: { title, whoMay, also, changes, rule },
  history,
}: {
  shown: ShownDocument
  history: readonly ShownRuleChange[]
}) {
  if (whoMay.length === 0) return null
  return (
    <Card title="Who may">
      <MayRows may={whoMay} sentences />
      <Also also={also} className="border-t border-line py-2 text-small" />
      {rule && (
        <p className="border-t border-line pt-2 text-small text-soft [overflow-wrap:anywhere]">{rule}</p>
      )}
      {changes.map(({ words, actions }) => (
        <div
          key={words}
          className="ground mt-3 rounded-control border-l-[5px] border-l-lamp bg-ask-ground px-4 py-2.5 text-small"
        >
          <p className="font-strong text-ask">From {words}</p>
          {actions.map(({ title: action, roles }) => (
            <ChangedRoles key={action} roles={roles} />
          ))}
        </div>
      ))}
      <RuleHistory history={history} />
      <p className="no-print mt-3 text-small">
        <Wayfinder
          way={{ title: 'See it beside everything else', url: `/may?${new URLSearchParams({ q: title })}` }}
        />
      </p>
    </Card>
  )
}

import type { ShownDecision, ShownDecisions } from '../../lib/channels/web'
import { Pages } from '../browse/pages'
import { Button } from '../button'
import { Card } from '../card'

/** What was decided about an action lately, and what is used of the reader's budgets. */
export function Decisions({ decisions }: { decisions: ShownDecisions | undefined }) {
  if (!decisions) return null
  const { used, rows, back, pages } = decisions
  return (
    <section id="decided" className="no-print mt-4.5 max-w-[66ch] scroll-mt-4">
      <Card title="Decided lately">
        {used.length > 0 && (
          <ul className="mt-2 text-small">
            {used.map(words => (
              <li key={words}>Used: {words}.</li>
            ))}
          </ul>
        )}
        {rows.length > 0 && (
          <ul className="mt-2 divide-y divide-line text-small">
            {rows.map(row => (
              <Decided key={row.id} row={row} back={back} />
            ))}
          </ul>
        )}
        {pages && <Pages pages={pages} />}
      </Card>
    </section>
  )
}

function Decided({ row, back }: { row: ShownDecision; back: string }) {
  const { id, what, by, state, mayAgree, mayWithdraw } = row
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <p className="min-w-0">
        <strong className="font-strong">{what}</strong>
        <span className="block text-soft">
          {by}. {state}
        </span>
      </p>
      {(mayAgree || mayWithdraw) && (
        <form method="post" action="/api/decisions" className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="back" value={back} />
          {mayAgree && (
            <Button name="do" value="agree">
              I agree<span className="sr-only">: {what}</span>
            </Button>
          )}
          {mayWithdraw && (
            <Button look="calm" name="do" value="withdraw">
              {mayAgree ? 'I don’t agree' : 'Undo'}
              <span className="sr-only">: {what}</span>
            </Button>
          )}
        </form>
      )}
    </li>
  )
}

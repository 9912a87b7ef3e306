import type { ReactNode } from 'react'
import type { ShownPress } from '../../lib/channels/web'
import { Button } from '../button'

/** "Done: Refund $40". Only what has to be known first is asked for. */
export function DonePress({ press }: { press: ShownPress }) {
  const { id, what, second, tree, answers, along, amount, customer, case: of } = press
  return (
    <form method="post" action="/api/done" className="space-y-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="tree" value={tree} />
      <input type="hidden" name="answers" value={answers} />
      {along.walk && <input type="hidden" name="walk" value={along.walk} />}
      {along.facts && <input type="hidden" name="facts" value={along.facts} />}
      {amount && (
        <Asked name="sum" written={amount.written} label={`How much (${amount.symbol ?? amount.unit})`}>
          What you really gave.
        </Asked>
      )}
      {customer !== undefined && (
        <Asked name="customer" written={customer} label="For which customer">
          Their customer number or email. We keep only a mark of it, to count what they were given.
        </Asked>
      )}
      {of !== undefined && (
        <Asked name="case" written={of} label="For which case">
          The order or case number.
        </Asked>
      )}
      {second && <p className="text-soft">It is done only when {second} has agreed to it.</p>}
      <Button className="max-sm:w-full">
        {second ? 'Write it down to be agreed' : 'Done'}: {what}
      </Button>
    </form>
  )
}

interface AskedProps {
  readonly name: string
  readonly written: string
  readonly label: string
  readonly children: ReactNode
}

function Asked({ name, written, label, children }: AskedProps) {
  return (
    <label className="block max-w-[28rem]">
      <span className="block font-strong">{label}</span>
      <span className="block text-small text-soft">{children}</span>
      <input
        name={name}
        defaultValue={written}
        required
        maxLength={100}
        autoComplete="off"
        className="mt-1.5 h-12 w-full rounded-control border border-edge bg-card px-3.5 focus-visible:outline-3 focus-visible:-outline-offset-2 focus-visible:outline-act"
      />
    </label>
  )
}

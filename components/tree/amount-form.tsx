import type { ShownAmount } from '../../lib/channels/web'
import { Button } from '../button'
import { Key } from '../key'

/** Asks for an amount: a plain form, which the page turns into an answer in the address. */
export function AmountForm({
  amount,
  misfit,
  label = 'The amount',
}: {
  amount: ShownAmount
  misfit?: string
  label?: string
}) {
  const { action, answers, key, symbol, unit, decimals, written } = amount
  return (
    <form action={action}>
      {answers && <input type="hidden" name="answers" value={answers} />}
      <input type="hidden" name="at" value={key} />
      {misfit && (
        <p id="misfit" className="mb-2 font-strong text-never">
          {misfit}
        </p>
      )}
      <div className="flex h-17.5 w-full max-w-85 items-center gap-3.5 rounded-card border-2 border-act bg-card px-5 text-sub shadow-lift focus-within:outline-3 focus-within:-outline-offset-2 focus-within:outline-act">
        {symbol && (
          <span aria-hidden="true" className="text-soft">
            {symbol}
          </span>
        )}
        <input
          name="amount"
          aria-label={`${label} (${unit})`}
          aria-describedby={misfit ? 'misfit' : undefined}
          aria-invalid={misfit ? true : undefined}
          inputMode={decimals ? 'decimal' : 'numeric'}
          autoComplete="off"
          defaultValue={written}
          required
          maxLength={40}
          className="h-full min-w-0 flex-1 bg-transparent outline-none"
        />
        {!symbol && <span className="text-base text-soft">{unit}</span>}
      </div>
      <Button className="mt-5 max-sm:w-full">
        Continue <Key>↵</Key>
      </Button>
    </form>
  )
}

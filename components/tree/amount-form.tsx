import type { ShownAmount } from '../../lib/channels/web'
import { Button } from '../button'
import { Key } from '../key'

interface AmountFormProps {
  readonly amount: ShownAmount
  readonly misfit?: string | undefined
  readonly label?: string
}

/** Asks for an amount: a plain form, which the page turns into an answer in the address. */
export function AmountForm({ amount, misfit, label = 'The amount' }: AmountFormProps) {
  const { action, answers, key, along, symbol, symbolAfter, unit, decimals, written } = amount
  const sign = <span className="text-soft">{symbol ?? unit}</span>
  const after = symbolAfter || !symbol
  const edge = misfit ? 'border-never focus-within:outline-never' : 'border-act focus-within:outline-act'
  return (
    <form action={action}>
      {answers && <input type="hidden" name="answers" value={answers} />}
      <input type="hidden" name="at" value={key} />
      {along.walk && <input type="hidden" name="walk" value={along.walk} />}
      {along.from && <input type="hidden" name="from" value={along.from} />}
      <label
        className={`flex h-17.5 w-full max-w-85 items-center gap-3.5 rounded-card border-2 bg-card px-5 text-sub shadow-lift focus-within:outline-3 focus-within:-outline-offset-2 ${edge}`}
      >
        {!after && sign}
        <input
          name="amount"
          aria-label={`${label} (${unit})`}
          aria-describedby={misfit ? 'misfit' : undefined}
          aria-invalid={misfit ? true : undefined}
          inputMode={decimals ? 'decimal' : 'numeric'}
          enterKeyHint="go"
          autoComplete="off"
          defaultValue={written}
          required
          maxLength={40}
          className="h-full min-w-0 flex-1 bg-transparent outline-none"
        />
        {after && sign}
      </label>
      {misfit && (
        <p id="misfit" className="mt-2.5 font-strong text-never">
          {misfit}
        </p>
      )}
      <Button className="mt-5 max-sm:w-full">
        Continue <Key>↵</Key>
      </Button>
    </form>
  )
}

import type { ShownAmount } from '../../lib/channels/web'
import { AskingForm, named } from './asking-form'
import { BigField } from './big-field'

interface AmountFormProps {
  readonly amount: ShownAmount
  readonly misfit?: string | undefined
  readonly label?: string
}

/** Asks for an amount. */
export function AmountForm({ amount, misfit, label = 'The amount' }: AmountFormProps) {
  const { symbol, symbolAfter, unit, decimals, written } = amount
  const sign = <span className="text-soft">{symbol ?? unit}</span>
  const after = symbolAfter || !symbol
  return (
    <AskingForm asking={amount} misfit={misfit}>
      <BigField misfit={misfit}>
        {!after && sign}
        <input
          name="amount"
          aria-label={`${label} (${unit})`}
          {...named(misfit)}
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
      </BigField>
    </AskingForm>
  )
}

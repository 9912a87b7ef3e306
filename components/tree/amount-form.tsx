import type { ShownAmount } from '../../lib/channels/web'
import { Button } from '../button'
import { Key } from '../key'
import { AskingForm, Misfit } from './asking-form'
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
    <AskingForm asking={amount}>
      <BigField misfit={misfit}>
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
      </BigField>
      <Misfit>{misfit}</Misfit>
      <Button className="mt-5 max-sm:w-full">
        Continue <Key>↵</Key>
      </Button>
    </AskingForm>
  )
}

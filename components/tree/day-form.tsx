import type { ShownDay } from '../../lib/channels/web'
import { AskingForm, named } from './asking-form'
import { BigField } from './big-field'

interface DayFormProps {
  readonly day: ShownDay
  readonly misfit?: string | undefined
  readonly label: string
}

/** Asks for a day, as the browser lets one choose days. What was written and is no day stays, to be mended. */
export function DayForm({ day, misfit, label }: DayFormProps) {
  const { min, max, written, free } = day
  return (
    <AskingForm asking={day} misfit={misfit}>
      <BigField misfit={misfit}>
        <input
          type={free ? 'text' : 'date'}
          name="day"
          aria-label={label}
          {...named(misfit)}
          aria-invalid={misfit ? true : undefined}
          defaultValue={written}
          min={min}
          max={max}
          required
          className="h-full min-w-0 flex-1 bg-transparent outline-none"
        />
      </BigField>
    </AskingForm>
  )
}

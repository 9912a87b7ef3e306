import type { ShownSeveral } from '../../lib/channels/web'
import { AskingForm, named } from './asking-form'

interface SeveralFormProps {
  readonly several: ShownSeveral
  readonly misfit?: string | undefined
  readonly label: string
}

/** Asks for any number of things. One that excludes the others takes their ticks away where scripts run. */
export function SeveralForm({ several, misfit, label }: SeveralFormProps) {
  return (
    <AskingForm asking={several} misfit={misfit}>
      {/* Says that it was answered, also when nothing is ticked. */}
      <input type="hidden" name="pick" value="" />
      <fieldset data-several {...named(misfit)}>
        <legend className="mb-2.5 text-small text-soft">
          <span className="sr-only">{label} </span>Choose all that fit.
        </legend>
        <div className="space-y-2.5">
          {several.choices.map(({ id, label: words, hint, alone, picked }, index) => (
            <label
              key={id}
              className="flex min-h-11 cursor-pointer items-center gap-4 rounded-[14px] border border-line bg-card px-5 py-3.5 hover:border-act hover:bg-act-soft has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-3 has-focus-visible:outline-act max-sm:px-4"
            >
              <input
                type="checkbox"
                name="pick"
                value={id}
                defaultChecked={picked}
                data-choice={index + 1}
                data-alone={alone ? '' : undefined}
                className="size-5 shrink-0 accent-act outline-none"
              />
              <span className="min-w-0">
                <span className="block text-[1.125rem] leading-snug">{words}</span>
                {hint && <span className="block text-small text-soft">{hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </AskingForm>
  )
}

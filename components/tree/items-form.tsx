import type { ShownItems } from '../../lib/channels/web'
import { Button } from '../button'
import { AskingForm, named } from './asking-form'
import { ItemRow } from './item-row'

interface ItemsFormProps {
  readonly items: ShownItems
  readonly misfit?: string | undefined
  readonly label: string
}

/** Asks for one thing after the other, a row each, and says what they add up to. */
export function ItemsForm({ items, misfit, label }: ItemsFormProps) {
  const { list, rows, total, most, currency } = items
  return (
    <AskingForm asking={items} misfit={misfit}>
      {/* What Enter presses is the first button of a form. */}
      <button tabIndex={-1} aria-hidden="true" className="sr-only">
        Continue
      </button>
      <fieldset data-items {...named(misfit)} className="min-w-0">
        <legend className="sr-only">{label}</legend>
        <ol className="space-y-2.5">
          {rows.map((row, index) => (
            <ItemRow key={index} items={items} row={row} number={index + 1} misfit={misfit} />
          ))}
        </ol>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          {rows.length < most && (
            <Button look="calm" name="add" value="1" formNoValidate>
              Add another {list.toLowerCase()}
            </Button>
          )}
          <p
            data-total
            data-unit={currency.symbol ? currency.unit : undefined}
            data-locale={currency.locale}
            role="status"
            className="text-sub"
          >
            {total && (
              <>
                Together <strong className="font-strong">{total}</strong>
              </>
            )}
          </p>
        </div>
      </fieldset>
    </AskingForm>
  )
}

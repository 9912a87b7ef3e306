import type { ShownField, ShownItems } from '../../lib/channels/web'
import { Button } from '../button'
import { named } from './asking-form'

interface ItemRowProps {
  readonly items: ShownItems
  readonly row: readonly string[]
  readonly number: number
  readonly misfit: string | undefined
}

const box =
  'h-12 w-full min-w-0 rounded-control border border-edge bg-card px-3.5 focus-visible:outline-3 focus-visible:-outline-offset-2 focus-visible:outline-act'

/** One of the items: its fields, and a way to take it off again. */
export function ItemRow({ items: { list, fields, rows }, row, number, misfit }: ItemRowProps) {
  return (
    <li
      id={`row-${number}`}
      data-row
      className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-[14px] border border-line bg-card px-5 py-4 max-sm:px-4"
    >
      <span className="sr-only">
        {list} {number}
      </span>
      {fields.map((field, at) => (
        <label key={field.id} className="min-w-0 flex-1 basis-44">
          <span className="mb-1 block text-small text-soft">
            {field.ask}
            {'unit' in field && ` (${field.symbol ?? field.unit})`}
          </span>
          <Field field={field} written={row[at] ?? ''} misfit={misfit} />
        </label>
      ))}
      {rows.length > 1 && (
        <Button look="calm" name="drop" value={number} formNoValidate className="h-12">
          Remove
          <span className="sr-only">
            {' '}
            {list.toLowerCase()} {number}
          </span>
        </Button>
      )}
    </li>
  )
}

function Field({
  field,
  written,
  misfit,
}: {
  field: ShownField
  written: string
  misfit: string | undefined
}) {
  const common = {
    name: `item-${field.id}`,
    ...named(misfit),
    className: box,
  }
  if ('choices' in field) {
    return (
      <select {...common} defaultValue={written}>
        <option value="">Choose</option>
        {field.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...common}
      data-sum={field.sum ? '' : undefined}
      inputMode={field.decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      maxLength={40}
      defaultValue={written}
    />
  )
}

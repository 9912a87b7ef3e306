import type { ShownBar, ShownOption } from '../../lib/channels/web'
import { Button } from '../button'
import { Unfold } from '../unfold'

const field = 'h-11 w-full rounded-control border border-edge bg-card px-3 text-ink'

/** Says on every page of a preview that it is one, of what, as who sees it; and lets one choose that. */
export function PreviewBar({ bar }: { bar: ShownBar }) {
  const { name, revision, seen, problem, home, live } = bar
  return (
    <aside
      aria-label="Preview"
      className="ground no-print border-b border-l-[5px] border-b-line border-l-lamp bg-act-soft px-4 py-1 text-small sm:px-7"
    >
      <div className="flex flex-wrap items-center gap-x-5">
        <p className="min-w-0 py-1 [overflow-wrap:anywhere]">
          <strong className="font-strong">Preview, not live:</strong>{' '}
          <a href={home} className="font-strong text-act underline underline-offset-3">
            {name}
          </a>{' '}
          {revision !== name && `(${revision})`}
          {seen && `, ${seen}`}
        </p>
        <details open={problem !== undefined} className="open:basis-full">
          <Unfold>See it as somebody else, or on another day</Unfold>
          {problem && (
            <p role="status" className="pb-2 font-strong text-ask">
              {problem}
            </p>
          )}
          <Choose bar={bar} />
        </details>
        <a
          href={live}
          className="inline-flex min-h-11 items-center font-strong text-act hover:underline sm:ml-auto"
        >
          What is live here
        </a>
      </div>
    </aside>
  )
}

function Choose({ bar: { action, kept, roles, channels, choice } }: { bar: ShownBar }) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-2 pb-3">
      {kept.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Select name="preview-role" label="As" options={roles} chosen={choice.role} />
      <Select name="preview-channel" label="Channel" options={channels} chosen={choice.channel} />
      <div className="w-44 max-sm:w-full">
        <label htmlFor="preview-date">On the day</label>
        <input
          type="date"
          id="preview-date"
          name="preview-date"
          defaultValue={choice.date}
          className={field}
        />
      </div>
      <Button look="calm" className="max-sm:w-full">
        Show it so
      </Button>
    </form>
  )
}

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly options: readonly ShownOption[]
  readonly chosen: string
}

function Select({ name, label, options, chosen }: SelectProps) {
  return (
    <div className="w-52 max-sm:w-full">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen} className={field}>
        {options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}

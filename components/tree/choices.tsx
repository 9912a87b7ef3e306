import type { ShownQuestion } from '../../lib/channels/web'

/** The choices of a question: links, numbered, so that a number is enough to answer. */
export function Choices({ question, keys = true }: { question: ShownQuestion; keys?: boolean }) {
  const { choices, unsure } = question
  return (
    <ol className="space-y-2.5">
      {choices.map(({ label, hint, url }, index) => (
        <li key={url}>
          <Choice number={index + 1} keys={keys} url={url} label={label} hint={hint} />
        </li>
      ))}
      {unsure && (
        <li>
          <Choice number={choices.length + 1} keys={keys} url={unsure} label="I don’t know" calm />
        </li>
      )}
    </ol>
  )
}

interface ChoiceProps {
  readonly number: number
  readonly keys: boolean
  readonly url: string
  readonly label: string
  readonly hint?: string | undefined
  readonly calm?: boolean
}

function Choice({ number, keys, url, label, hint, calm = false }: ChoiceProps) {
  return (
    <a
      href={url}
      data-choice={keys ? number : ''}
      className={`flex min-h-11 items-center gap-4 rounded-[14px] border px-5 py-3.5 hover:border-act hover:bg-act-soft max-sm:px-4 ${calm ? 'border-dashed border-edge text-soft' : 'border-line bg-card'}`}
    >
      {keys && number < 10 && (
        <kbd
          aria-hidden="true"
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-key border border-line bg-card text-small font-strong text-soft"
        >
          {number}
        </kbd>
      )}
      <span className="min-w-0">
        <span className="block text-[1.125rem] leading-snug">{label}</span>
        {hint && <span className="block text-small text-soft">{hint}</span>}
      </span>
    </a>
  )
}

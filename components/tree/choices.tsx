import type { ShownQuestion } from '../../lib/channels/web'

/** The choices of a question: links, numbered, so that a number is enough to answer. */
export function Choices({ question, keys = true }: { question: ShownQuestion; keys?: boolean }) {
  const { choices, unsure } = question
  return (
    <>
      <ol className="space-y-2.5">
        {choices.map(({ label, hint, url }, index) => (
          <li key={url}>
            <a
              href={url}
              data-choice={index + 1}
              className="flex min-h-11 items-center gap-4 rounded-[14px] border border-line bg-card px-5 py-3.5 hover:border-act"
            >
              {keys && index < 9 && (
                <kbd
                  aria-hidden="true"
                  className="inline-flex size-7 shrink-0 items-center justify-center rounded-key border border-line text-small font-strong text-soft"
                >
                  {index + 1}
                </kbd>
              )}
              <span className="min-w-0">
                <span className="block text-[1.125rem] leading-snug">{label}</span>
                {hint && <span className="block text-small text-soft">{hint}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {unsure && (
        <p className="mt-3">
          <a
            href={unsure}
            data-choice={choices.length + 1}
            className="inline-flex min-h-11 items-center text-act underline underline-offset-3"
          >
            I don’t know
          </a>
        </p>
      )}
    </>
  )
}

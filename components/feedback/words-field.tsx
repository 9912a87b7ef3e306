interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly text?: string | undefined
  /** What was wrong with it. */
  readonly problem?: string | undefined
}

/** A page has one. */
const id = 'your-words'

/** A field for a few sentences. */
export function WordsField({ label, hint, text, problem }: WordsFieldProps) {
  return (
    <>
      {problem && (
        <p
          id={`${id}-problem`}
          role="alert"
          className="ground mb-3 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {problem}
        </p>
      )}
      <label htmlFor={id} className="block font-strong">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name="text"
        rows={4}
        maxLength={2000}
        required
        defaultValue={text}
        aria-describedby={
          [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
        }
        aria-invalid={problem ? true : undefined}
        className="mt-1.5 block w-full rounded-control border-2 border-edge bg-card px-4 py-2.5 focus:border-act"
      />
    </>
  )
}

import type { ReactNode } from 'react'

/** One of the cards of the right column. With `line`, it folds to that one line on a phone, `act` beside it. */
export function Card({
  title,
  line,
  act,
  warns = false,
  children,
}: {
  title: string
  line?: ReactNode
  act?: ReactNode
  /** Its line says something to heed. */
  warns?: boolean
  children: ReactNode
}) {
  return (
    <>
      {line && (
        <div className={`relative px-4 py-1.5 lg:hidden ${warns ? 'bg-ask-ground' : ''}`}>
          <details className="group">
            <summary
              className={`${act ? 'pr-20' : ''} flex min-h-11 cursor-pointer list-none items-center gap-2 text-small [&::-webkit-details-marker]:hidden`}
            >
              <svg
                viewBox="0 0 10 10"
                width="10"
                aria-hidden="true"
                className="shrink-0 text-soft group-open:rotate-90"
              >
                <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
              <span className="sr-only">{title}: </span>
              <span className="min-w-0">{line}</span>
            </summary>
            <div className="pb-3">{children}</div>
          </details>
          {act && <div className="absolute top-1.5 right-4">{act}</div>}
        </div>
      )}
      <section
        className={`rounded-card border border-line bg-card p-6 max-sm:p-5 ${line ? 'max-lg:hidden' : ''}`}
      >
        <h2 className="text-small font-strong text-soft">{title}</h2>
        {children}
      </section>
    </>
  )
}

/** Rows set apart by a hairline. */
export function Rows({ children }: { children: ReactNode }) {
  return <dl className="mt-2 divide-y divide-line text-small">{children}</dl>
}

/** What, what of it, and below it a sentence more. */
export function Row({ label, note, children }: { label: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <dt>{label}</dt>
      <dd className="ml-auto min-w-0 text-right [overflow-wrap:anywhere]">{children}</dd>
      {note && <dd className="basis-full text-soft">{note}</dd>}
    </div>
  )
}

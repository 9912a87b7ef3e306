import { inLanguage } from '../body/body'
import { Wayfinder } from '../reach'

const views = [
  { words: 'Change by change', search: '' },
  { words: 'Paragraph by paragraph', search: '?by=paragraph' },
] as const

interface HistoryHeadProps {
  readonly title: string
  readonly url: string
  readonly locale: string
  readonly view: (typeof views)[number]['search']
  /** Why there is nothing, or not everything. */
  readonly note?: string | undefined
}

/** What this is the history of, and the two ways to read it. */
export function HistoryHead({ title, url, locale, view, note }: HistoryHeadProps) {
  return (
    <>
      <p className="no-print text-small">
        <Wayfinder way={{ title: '← As it is today', url }} />
      </p>
      <h1 className="mt-1 text-title font-strong max-sm:text-head">
        History of “<span {...inLanguage(locale)}>{title}</span>”
      </h1>
      <nav aria-label="How to read it" className="no-print mt-3 flex flex-wrap gap-x-1 text-small">
        {views.map(({ words, search }) => (
          <a
            key={search}
            href={encodeURI(`/history${url}`) + search}
            aria-current={search === view ? 'page' : undefined}
            className="inline-flex min-h-11 items-center rounded-control px-3 underline-offset-3 hover:underline aria-[current]:bg-act-soft aria-[current]:font-strong"
          >
            {words}
          </a>
        ))}
      </nav>
      {note && <p className="mt-4 max-w-[66ch] text-soft">{note}</p>}
    </>
  )
}

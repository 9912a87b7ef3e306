import type { ShownFrame } from '../lib/channels/web'

/** What everybody should know today. */
export function Notice({ notice: { text, link } }: { notice: NonNullable<ShownFrame['notice']> }) {
  return (
    <aside
      aria-label="Happening now"
      className="ground no-print flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-l-[5px] border-b-line border-l-lamp bg-ask-ground py-2.5 pr-4 pl-3 text-small text-ask sm:pr-7 sm:pl-4.5"
    >
      <strong className="font-strong">Happening now</strong>
      <p className="max-w-[90ch]">{text}</p>
      {link?.url && (
        <a
          href={link.url}
          className="ml-auto font-strong underline decoration-1 underline-offset-3 hover:decoration-2 max-md:ml-0 max-md:inline-flex max-md:min-h-11 max-md:items-center"
        >
          What to say<span className="sr-only">: {link.title}</span>
          {'\u00a0'}→
        </a>
      )}
    </aside>
  )
}

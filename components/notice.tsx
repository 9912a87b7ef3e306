import type { ShownFrame } from '../lib/channels/web'

/** What everybody should know today. `short` keeps it to one line on a phone, where a link leads to the whole of it. */
export function Notice({
  notice: { text, link },
  short = false,
}: {
  notice: NonNullable<ShownFrame['notice']>
  short?: boolean
}) {
  const folded = short && link !== undefined
  return (
    <aside
      aria-label="Happening now"
      className={`ground no-print flex items-baseline gap-x-4 gap-y-0.5 border-b border-l-[5px] border-b-line border-l-lamp bg-ask-ground py-2.5 pr-4 pl-3 text-small text-ask sm:pr-7 sm:pl-4.5 ${folded ? 'max-md:py-0 md:flex-wrap' : 'flex-wrap'}`}
    >
      <strong className={`font-strong ${folded ? 'max-md:sr-only' : ''}`}>Happening now</strong>
      <p className={`max-w-[90ch] ${folded ? 'max-md:line-clamp-1' : ''}`}>{text}</p>
      {link?.url && (
        <a
          href={link.url}
          className="font-strong whitespace-nowrap underline decoration-1 underline-offset-3 hover:decoration-2 max-md:inline-flex max-md:min-h-11 max-md:items-center md:ml-auto"
        >
          What to say<span className="sr-only">: {link.title}</span>
          {'\u00a0'}→
        </a>
      )}
    </aside>
  )
}

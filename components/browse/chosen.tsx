import type { ShownBrowse } from '../../lib/channels/web'

/** What is chosen, each to be taken away. */
export function Chosen({ chosen }: { chosen: ShownBrowse['chosen'] }) {
  if (chosen.length === 0) return null
  return (
    <ul aria-label="Chosen" className="mt-3 flex flex-wrap gap-2">
      {chosen.map(({ title, label, url }) => (
        <li key={title}>
          <a
            href={url}
            className="ground inline-flex min-h-9 items-center gap-2 rounded-2xl bg-act-soft px-3.5 text-small text-act hover:underline pointer-coarse:min-h-11"
          >
            <span className="sr-only">Take away </span>
            <span className="min-w-0">
              {title}: <strong className="font-strong">{label}</strong>
            </span>
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a
            href="/browse"
            className="inline-flex min-h-9 items-center px-2 text-small text-act underline underline-offset-3 pointer-coarse:min-h-11"
          >
            Take all away
          </a>
        </li>
      )}
    </ul>
  )
}

import type { ShownBrowse } from '../../lib/channels/web'

/** In which order: one is chosen, the others are links. */
export function Sorts({ sorts }: { sorts: ShownBrowse['sorts'] }) {
  return (
    <ul aria-label="Order" className="no-print flex flex-wrap gap-x-4">
      {sorts.map(({ label, url, chosen }) => (
        <li key={url}>
          <a
            href={url}
            aria-current={chosen}
            className="inline-flex min-h-9 items-center text-act underline-offset-3 hover:underline aria-[current]:font-strong aria-[current]:text-ink pointer-coarse:min-h-11"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

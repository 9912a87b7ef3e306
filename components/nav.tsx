import type { ShownNav } from '../lib/channels/web'

interface Props {
  readonly nav: readonly ShownNav[]
}

/** The ways through the house, in a row. */
export function Nav({ nav }: Props) {
  return (
    <nav aria-label="Main" className="max-lg:hidden">
      <ul className="flex gap-x-4.5 text-small whitespace-nowrap">
        {nav.map(({ title, url, current }) => (
          <li key={url}>
            <a
              href={url}
              aria-current={current}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-act forced-colors:not-aria-[current]:border-[Canvas] aria-[current]:font-strong aria-[current]:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same ways where there is no room for a row. */
export function Menu({ nav }: Props) {
  return (
    <details name="menu" data-menu className="relative lg:hidden">
      <summary className="flex min-h-11 cursor-pointer list-none min-w-11 items-center justify-center gap-2 text-small font-strong text-act [&::-webkit-details-marker]:hidden">
        <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
          <path d="M0 1h16M0 6h16M0 11h16" stroke="currentColor" strokeWidth="2" />
        </svg>
        <span className="max-[25rem]:sr-only">Menu</span>
      </summary>
      <nav
        aria-label="Main"
        className="absolute right-0 z-10 mt-1 w-60 max-w-[80vw] rounded-control border border-line bg-card p-1.5 shadow-lift"
      >
        <ul>
          {nav.map(({ title, url, current }) => (
            <li key={url}>
              <a
                href={url}
                aria-current={current}
                className="flex min-h-11 items-center rounded-key px-3 hover:bg-act-soft aria-[current]:bg-act-soft aria-[current]:font-strong"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

import type { ShownMatrix } from '../../lib/channels/web'

/** All roles side by side, or one by itself. */
export function Views({ views }: Pick<ShownMatrix, 'views'>) {
  return (
    <nav aria-label="Whose" className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {views.map(({ title, url, current }) => (
          <li key={url}>
            <a
              href={url}
              aria-current={current ? 'true' : undefined}
              className="inline-flex min-h-9 items-center rounded-2xl border border-line bg-card px-3.5 text-small hover:border-act aria-[current]:border-act aria-[current]:bg-act-soft aria-[current]:font-strong aria-[current]:text-act forced-colors:aria-[current]:border-3 pointer-coarse:min-h-11 pointer-coarse:rounded-3xl"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { Way } from '../../lib/channels/web'

/** The trees one went through, and how far one is. */
export function Crumbs({ trees, count }: { trees: readonly Way[]; count?: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-small text-soft">
      <nav aria-label="Where you are">
        <ol className="flex flex-wrap gap-x-3.5">
          {trees.map(({ title, url }, index) => (
            <li key={title} className="flex gap-x-3.5">
              {index > 0 && <span aria-hidden="true">›</span>}
              {url ? (
                <a
                  href={url}
                  className="underline-offset-3 hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
                >
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          ))}
        </ol>
      </nav>
      {count && <p>{count}</p>}
    </div>
  )
}

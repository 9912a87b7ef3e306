import type { ShownForm } from '../lib/channels/web'

/** The files of a document, to open, print or fill in. */
export function Forms({ forms }: { forms: readonly ShownForm[] }) {
  if (forms.length === 0) return null
  return (
    <section aria-labelledby="forms" className="mt-9 max-w-[66ch]">
      <h2 id="forms" className="text-sub font-strong">
        Forms
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {forms.map(({ name, url, about }) => (
          <li key={url}>
            <a href={url} className="group flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-2">
              <span className="text-act underline decoration-1 underline-offset-3 group-hover:decoration-2">
                {name}
              </span>
              <span className="text-small text-soft">{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

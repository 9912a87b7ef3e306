import type { ReactNode } from 'react'

/** What, and what of it, in two columns under a heading. Nothing where there are none. */
export function PaperRows({
  title,
  rows,
}: {
  title: string
  rows: readonly (readonly [what: string, of: ReactNode])[]
}) {
  if (rows.length === 0) return null
  return (
    <section className="mt-7">
      <h2 className="text-sub font-strong">{title}</h2>
      <dl className="mt-1 divide-y divide-line border-y border-line">
        {rows.map(([what, of]) => (
          <div key={what} className="flex flex-wrap gap-x-4 py-1">
            <dt className="basis-44">{what}</dt>
            <dd className="min-w-0 flex-1 basis-56 font-strong [overflow-wrap:anywhere]">{of}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

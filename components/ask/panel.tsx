import type { ReactNode } from 'react'

/** The right side: the one answer that is loud. */
export function Panel({ line, title, children }: { line: string; title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="rounded-card border border-line bg-card p-6 max-sm:p-5">
      <p className="text-small font-strong text-soft">{line}</p>
      <h2 className="mt-1.5 text-head font-strong">{title}</h2>
      {children}
    </section>
  )
}

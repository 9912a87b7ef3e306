import type { ReactNode } from 'react'

/** A part of a page with its name, and how many things stand in it. */
export function Part(part: { id: string; title: string; count: number; children: ReactNode }) {
  return (
    <section aria-labelledby={part.id} className="mt-10">
      <h2 id={part.id} className="scroll-mt-4 text-sub font-strong">
        {part.title} {part.count > 0 && <span className="font-normal text-soft">{part.count}</span>}
      </h2>
      {part.children}
    </section>
  )
}

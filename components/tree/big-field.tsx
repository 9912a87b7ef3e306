import type { ReactNode } from 'react'

/** The one field of a question, large. */
export function BigField({ misfit, children }: { misfit?: string | undefined; children: ReactNode }) {
  const edge = misfit ? 'border-never focus-within:outline-never' : 'border-act focus-within:outline-act'
  return (
    <label
      className={`flex h-17.5 w-full max-w-85 items-center gap-3.5 rounded-card border-2 bg-card px-5 text-sub shadow-lift focus-within:outline-3 focus-within:-outline-offset-2 ${edge}`}
    >
      {children}
    </label>
  )
}
